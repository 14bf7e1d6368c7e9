const val KEY = "A1" //! A1 unknown
const val ESCAPED = "a\"b"
val a = System.getenv("A2") ?: other ?: compute() //! A2 optional = other ?: compute() computed
val b = System.getenv("A3").trim() //! A3 unknown
val c = System.getenv("A4") ?: false //! A4 optional = false
val d = System.getenv("A5")?.strip() ?: "x" //! A5 optional = x
val e = System.getenv("A6")?.toLong() ?: 5L //! A6 optional = 5L
val f = System.getenv("A7")?.takeUnless { it == "" } ?: "x" //! A7 optional = x
fun inside() = System.getenv(KEY)

fun exits() {
    val a = System.getenv("B1") //! B1 required
    if (a == null) exitProcess(1)
    val b = System.getenv("B2") //! B2 optional
    if (b == null) run() else run(1)
    val c = System.getenv("B3") //! B3 optional
    if (c == null) run()
    if (other) throw E()
    var d = System.getenv("B4") //! B4 optional = x
    if (d == null) { d = "x" }
    val e = System.getenv("B5") //! B5 required
    if (e != null) run() else error("B5")
    val f = System.getenv("B6") //! B6 required
    if (f == null)
        error("B6")
    val g = System.getenv("B7") //! B7 required
    if (g == null) { g = "x"; error("B7") }
    val h = System.getenv("B8") //! B8 unknown
    if (h == null && other) { return default }
    val i = System.getenv("B9") //! B9 unknown
    i.let { if (it == null) exitProcess(1) }
}
