val a = '"' to System.getenv("R1") //! R1 unknown
val b = "open
val c = System.getenv("R2") //! R2 unknown
val d = listOf('\'', '"', System.getenv("R3"), '\u0022') //! R3 unknown
val e = '\"'; val f = System.getenv("R4") //! R4 unknown
val g = '\u0041'+'"'+System.getenv("R5") //! R5 unknown
/* System.getenv("NO")
