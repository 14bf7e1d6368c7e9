fun setting(name: String, default: String = "x"): String = System.getenv(name) ?: default

fun demanded(name: String): String {
    return System.getenv(name) ?: throw Missing(name)
}

val a = setting("LEVEL", "info") //! LEVEL optional = info

const val KEY = "R1" //! R1 unknown

fun direct(name: String) = System.getenv(name)

val b = System.getenv(KEY) + System.getenv(name) + direct("R2") //! not enumerable; R2 unknown

fun partial(name: String, default: String): String {

    val value = System.getenv(name)
    if (value == null && other) {
        return default
    }
    return value
}

val c = partial("R3", "d") //! R3 unknown
