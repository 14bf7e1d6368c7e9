//! @2 LAST required
val a = System.getenv("LAST"); if (a == null) error("x")