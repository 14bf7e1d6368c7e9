class Guards {
    void a() {
        String a = System.getenv("A1"); //! A1 required
        if (a == null || a.isEmpty()) {
            throw new IllegalStateException("A1");
        }
        String b = System.getenv("A2"); //! A2 optional = d
        if (b == null) {
            b = "d";
        }
        String c = System.getenv("A3"); //! A3 required
        if (StringUtils.isBlank(c)) System.exit(1);
        String d = System.getenv("A4"); //! A4 optional
        if (d != null && !d.isBlank()) { run(d); }
        String e = System.getenv("A5"); //! A5 optional
        if (null == e) { return; }
        String f = System.getenv("A6"); //! A6 unknown
        if (f == null) { LOG.warn("A6"); }
        String g = System.getenv("A7"); //! A7 optional = d
        h = g == null ? "d" : g;
        String i = System.getenv("A8"); //! A8 optional = d
        j = i != null ? i : "d";
        String k = System.getenv("A9"); //! A9 required
        if (k != null) { run(k); } else { throw new E(); }
        String l = System.getenv("B1"); //! B1 unknown
        if (l.length() > 5) { throw new E(); }
        if (System.getenv("B2") == null) { throw new E(); } //! B2 required
        if (System.getenv("B3") != null) { run(); } //! B3 optional
        if (System.getenv("B4") == "x") { run(); } //! B4 optional
        String m = System.getenv("B5"); //! B5 optional
        if (m == null) System.exit(0);
        String n = System.getenv("B6"); //! B6 required
        if (n.trim().isEmpty()) throw new E();
        String o = System.getenv("B7"); //! B7 required
        if (!StringUtils.hasText(o)) throw new E();
        String p = System.getenv("B8"); //! B8 optional
        if (StringUtils.isNotBlank(p)) run();
        String q = System.getenv("B9"); //! B9 optional
        if (!Strings.isNullOrEmpty(q)) run();
        String r = System.getenv("C1"); //! C1 optional
        if (StringUtils.hasLength(r)) run();
        String s = System.getenv("C2"); //! C2 optional
        if (null != s) run();
        String t = System.getenv("C3") + "x"; //! C3 unknown
        if (t == null) throw new E();
        this.u = System.getenv("C4"); //! C4 unknown
        if (u == null) throw new E();
        String v = System.getenv("C5"); //! C5 unknown
        if (v == null) { log.error("x"); }
        String w = System.getenv("C6"); //! C6 optional
        if (!w.trim().isEmpty()) run();
        String x = System.getenv("C7"); //! C7 required
        if (isEmpty(x)) throw new E();
        String y = System.getenv("D1"); //! D1 required
        if (y.isBlank()) throw new E();
        String z = System.getenv("D2"); //! D2 required
        if (Strings.isNullOrEmpty(z)) throw new E();
        String aa = System.getenv("D3"); //! D3 required
        if (!StringUtils.hasLength(aa)) throw new E();
        String ab = System.getenv("D4"); //! D4 optional
        if (!isEmpty(ab)) run();
        String ac = System.getenv("D5"); //! D5 optional
        if (!isBlank(ac)) run();
        String ad = System.getenv("D6"); //! D6 optional
        if (StringUtils.hasText(ad)) run();
        String ae = System.getenv("D7"); //! D7 required
        if (null == ae) throw new E();
    }
}
