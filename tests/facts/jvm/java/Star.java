import static java.lang.System.*;

class Star {
    String a = getenv("A2"); //! A2 unknown
}
