object Things {
    fun thing(name: String): String? {
        println(name)
        if (name == "x") {
            println(System.getenv(name))
        }
        return null
    }

    fun <T> typed(name: String, default: String) =
        System.getenv(name) ?: default
}

val name = System.getenv(other) //! not enumerable
val a = Things.thing("T1") //! T1 unknown
val b = Things.typed("T2", "d") //! T2 optional = d

fun after(name: String) = System.getenv(name)

object Keys {
    const val K = "T4" //! T4 unknown
}

val c = System.getenv(Keys.K)
