object Read {
  def demanded(name: String): String = sys.env(name)

  def kept(name: String, other: String): Option[String] = {

    sys.env.get(name)
  }

  val a = demanded("S1") //! S1 required
  val b = kept("S2", "x") //! S2 unknown
}
