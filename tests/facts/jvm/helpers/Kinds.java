interface Faces {
    static String face(String name) { return System.getenv(name); }
}

enum Sorts {
    ONE;
    static String sort(String name) { return System.getenv(name); }
}

record Notes(String x) {
    static String note(String name) {
        for (int i = 0; i < 5; i++) {
            while (true) {
                if (i > 2) {
                    return System.getenv(name);
                }
            }
        }
    }
}
