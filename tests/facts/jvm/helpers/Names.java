interface Names {
    String TOKEN = "TOKEN"; //! TOKEN required
}
