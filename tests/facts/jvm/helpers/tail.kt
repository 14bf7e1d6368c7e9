//! @2 TAIL unknown
val a = tail("TAIL")
fun tail(name: String) = System.getenv(name)