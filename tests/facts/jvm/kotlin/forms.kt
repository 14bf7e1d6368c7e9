const val KEY = "A1" //! A1 unknown
val OTHER: String = "A2" //! A2 required
val a = System.getenv(KEY)
val b = System.getenv(OTHER)!!
val c = System.getenv("A3") ?: "d" //! A3 optional = d
val d = System.getenv("A4") ?: throw IllegalStateException("A4") //! A4 required
val e = System.getenv("A5") ?: error("no A5") //! A5 required
val f = System.getenv("A6")?.let { it.trim() } //! A6 optional
val g = System.getenv("A7")?.toInt() ?: 5 //! A7 optional = 5
val h = requireNotNull(System.getenv("A8")) { "A8" } //! A8 required
val i = checkNotNull(System.getenv("A9")) //! A9 required
val j = System.getenv("B1") == "true" //! B1 optional
val k = System.getenv("B2").toBoolean() //! B2 optional
val l = "x ${System.getenv("B3") ?: "d"} System.getenv(" //! B3 optional = d
val m = """ "${System.getenv("B4")}" System.getenv("NO") """" + System.getenv("B5") //! B4 unknown; B5 unknown
val n = "${'$'}{NO}" + System.getenv("B6") //! B6 unknown
val o = System.getenv("B7") ?: System.getenv("B8") ?: "last" //! B7 optional = last; B8 optional = last
val p = System.getenv("B9") ?: "" //! B9 unknown
val q = System.getenv("C1") ?: compute(1, 2) //! C1 optional = compute(1, 2) computed
val r = System.getenv()["C2"] //! C2 unknown
val s = System.getenv("ACME_$name") //! not enumerable ACME_*
val t = System.getenv("ACME_${name}_KEY") //! not enumerable ACME_*_KEY
val u = System.getenv("C3").isNullOrEmpty() //! C3 optional
val v = System.getenv("C4") ?: null //! C4 unknown
val w = System.getenv("C5")?.equals("x") //! C5 optional
val x = listOf(System.getenv("C6") ?: "x", 1) //! C6 optional = x
@Value("\${C7:d}") lateinit var y: String //! C7 optional = d
@field:Value("\${C8}") lateinit var z: String //! C8 required
class Z(@param:Value("\${C9}") val z: String) //! C9 required

fun main() {
    val a = System.getenv("D1") ?: return //! D1 optional
    val b: String? = System.getenv("D2") //! D2 required
    if (b.isNullOrBlank()) exitProcess(1)
    val c = System.getenv("D3") //! D3 required
    if (c == null) error("D3")
    val d = System.getenv("D4") //! D4 optional
    if (!d.isNullOrEmpty()) run()
    val e = System.getenv("D5")?.trim()?.lowercase() ?: "x" //! D5 optional = x
    val f = System.getenv("D6")?.toLongOrNull() ?: 5L //! D6 optional = 5L
    val g = System.getenv("D7")?.toIntOrNull()?.takeIf { it > 5 } ?: 6 //! D7 optional = 6
}
