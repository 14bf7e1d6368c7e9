//! @2 LAST optional = d
val a = System.getenv("LAST") ?: "d"