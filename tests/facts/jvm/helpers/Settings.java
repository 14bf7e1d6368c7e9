public class Settings {
    public static String text(String name, String fallback) {
        String value = System.getenv(name);
        return value != null ? value : fallback;
    }

    public static String must(final String name) throws Missing {
        String value = System.getenv(name);
        if (value == null) {
            throw new Missing(name);
        }
        return value;
    }

    static <T> String either(String name, String fallback) {
        String value = System.getenv(name);
        if (value != null) {
            return value;
        }
        return fallback;
    }

    private String prefixed(String name) {
        return must("ACME_" + name);
    }

    void x() {
        text("LIMIT", "5"); //! LIMIT optional = 5
        this.prefixed("URL"); //! ACME_URL required
        other.must("NO");
        either("SIZE", "6"); //! SIZE optional = 6
    }
}
