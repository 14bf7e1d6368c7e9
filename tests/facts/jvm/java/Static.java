import static java.lang.System.getenv;

class Static {
    String a = getenv("A1"); //! A1 unknown
    String b = other.getenv("NO") + this.getenv("NO");
}
