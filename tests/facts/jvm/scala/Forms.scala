object Forms {
  val a = sys.env("A1") //! A1 required
  val b = sys.env.getOrElse("A2", "d") //! A2 optional = d
  val c = sys.env.get("A3").getOrElse("d") //! A3 optional = d
  val d = sys.env.contains("A4") //! A4 optional
  val e = sys.env.filter(_._1 == "x") //! not enumerable
  val f = Option(System.getenv("A5")).getOrElse("d") //! A5 optional = d
  val g = s"x ${sys.env("A6")}" //! A6 required
  val h = sys.env.get("A7").isDefined //! A7 optional
  val i = sys.env.get("A8").nonEmpty //! A8 optional
  sys.env.get("A9").foreach(println) //! A9 optional
  val j = sys.environment("NO") + my.sys.envs("NO")
}

object More {
  val a = sys.env.get("B1").strip.getOrElse("d") //! B1 optional = d
}
