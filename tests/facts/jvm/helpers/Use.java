import static acme.Settings.either;

class Use {
    String a = Settings.text("CITY", "Bern"); //! CITY optional = Bern
    String b = acme.Settings.must(Names.TOKEN);
    String c = either("AGE", null); //! AGE optional
    String d = must("NO") + System.getenv(Names.MISSING); //! not enumerable
    String must(String x) { if (x == null) { return a; } return x; }
}
