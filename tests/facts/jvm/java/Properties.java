class Properties {
    @ConfigProperty(name = "SIZE", defaultValue = "5") int f; //! SIZE optional = 5
    @ConfigProperty(name = "MUST") String g; //! MUST required
    @ConfigProperty(name = "MAY") private Optional<String> h; //! MAY unknown
    @ConfigProperty(name = "app.small-name") String i; //! not enumerable APP_SMALL_NAME
    @ConfigProperty(name = "NONE", defaultValue = "") String j; //! NONE optional
    @ConfigProperty String k;
    @ConfigProperty(name = "P1") Provider<String> m; //! P1 unknown
    @ConfigProperty(name = "P2") Instance<String> n; //! P2 unknown
}
