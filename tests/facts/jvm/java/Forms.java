class Forms {
    // System.getenv("NO")
    /* System.getenv("NO") */
    static final String KEY = "B1"; //! B1 optional = d
    String a = System.getenv("A1"); //! A1 unknown
    String b = System.getenv().getOrDefault("A2", "d"); //! A2 optional = d
    String c = System.getenv().get("A3"); //! A3 unknown
    String d = Optional.ofNullable(System.getenv("A4")).orElse("d"); //! A4 optional = d
    String e = Optional.ofNullable(System.getenv("A5")).orElseThrow(); //! A5 required
    String f = Objects.requireNonNull(System.getenv("A6"), "A6"); //! A6 required
    String g = Objects.requireNonNullElse(System.getenv("A7"), "d"); //! A7 optional = d
    String h = System.getenv("A8") != null ? System.getenv("A8") : "d"; //! A8 optional = d; A8 optional
    String i = System.getenv("A9") == null ? "d" : System.getenv("A9"); //! A9 optional = d; A9 optional
    String j = Optional.ofNullable(System.getenv(KEY)).map(String::trim).orElseGet("d");
    String k = Optional.ofNullable(System.getenv("B2")).filter(x -> true).orElse(null); //! B2 optional
    boolean l = Boolean.parseBoolean(System.getenv("B3")); //! B3 optional
    boolean m = "true".equals(System.getenv("B4")); //! B4 optional
    boolean n = System.getenv("B5") != null; //! B5 optional
    boolean o = Optional.ofNullable(System.getenv("B6")).isPresent(); //! B6 optional
    boolean p = System.getenv().containsKey("B7"); //! B7 optional
    Map<String, String> q = System.getenv(); //! not enumerable
    String r = System.getenv(name); //! not enumerable
    String s = System.getenv("ACME_" + name); //! not enumerable ACME_*
    char t = '"'; String u = System.getenv("C1"); //! C1 unknown
    String v = """
        System.getenv("NO") " ${System.getenv("NO")}
        """ + System.getenv("C2"); //! C2 unknown
    String w = "${System.getenv("; String x = System.getenv("C3"); //! C3 unknown
    char y = '\''; char z = '\u0022'; String aa = System.getenv("C4"); //! C4 unknown
    String ab = StringUtils.defaultIfBlank(System.getenv("C5"), "d"); //! C5 optional = d
    String ac = MoreObjects.firstNonNull(System.getenv("C6"), DEFAULT); //! C6 optional = DEFAULT computed
    String ad = java.lang.System.getenv("C7"); //! C7 unknown
    String ae = getenv("NO") + other.getenv("NO") + Other.getenv("NO");
    int af = Integer.parseInt(System.getenv().getOrDefault("C8", "5")); //! C8 optional = 5
    String ag = Optional.ofNullable(System.getenv("C9")).orElse(KEY); //! C9 optional = B1
    String ah = (System.getenv("D1") != null) ? f(1, 2) : "d"; //! D1 optional = d
    String ai = Optional.ofNullable(System.getenv("D2")).orElse(""); //! D2 optional
    String aj = KEY.equals(System.getenv("D3")) ? "a" : "b"; //! D3 optional
    String ak = System.getenv("small");
    String al = Optional.ofNullable(System.getenv("D4")).get(); //! D4 required
    String ba = System.getenv("F2") != null ? Objects.requireNonNull(System.getenv("F2")) : ""; //! F2 optional; F2 optional
    String am = StringUtils.defaultIfEmpty(System.getenv("D5"), "d"); //! D5 optional = d
    String an = Preconditions.checkNotNull(System.getenv("D6")); //! D6 required
    String ao = "true".equalsIgnoreCase(System.getenv("D7")); //! D7 optional
    String bb = "open
    String bc = System.getenv("F1"); //! F1 unknown
    String ap = "open; String aq = System.getenv("NO
    String ar = System.getenv("D8"); //! D8 unknown
    void at() { Assert.notNull(System.getenv("D9")); } //! D9 required
    void au() { Optional.ofNullable(System.getenv("E1")).ifPresent(x -> run()); } //! E1 optional
    boolean av = Optional.ofNullable(System.getenv("E2")).isEmpty(); //! E2 optional
    int aw = Optional.ofNullable(System.getenv("E3")).flatMap(x -> y).orElse(-5L); //! E3 optional = -5L
    String ax = System.getenv(Missing.KEY); //! not enumerable
    String ay = run(System.getenv()); //! not enumerable
}
/* System.getenv("NO")
