class Injected {
    @Value("${TOKEN}") String a; //! TOKEN required
    @Value("${HOST:localhost}") String b; //! HOST optional = localhost
    @Value(value = "${A1:${A2:x}}") String c; //! A1 optional = ${A2:x} computed; A2 optional = x
    @Value("${app.base-url}") String d; //! not enumerable APP_BASEURL
    @Value("#{systemProperties.x}") String e;
    // @Value("${NO}")
    String l = "@Value(\"${NO}\")";
}
