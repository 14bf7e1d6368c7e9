fun setting(name: String, default: String = "x"): String = System.getenv(name) ?: default

fun demanded(name: String): String {
    return System.getenv(name) ?: throw Missing(name)
}

val a = setting("LEVEL", "info") //! LEVEL optional = info
