class Use
{
    void Run()
    {
        Env.Get("H_GET", "g"); //! H_GET optional = g
        Env.Get("H_GET_ALONE"); //! H_GET_ALONE unknown
        Env.Get("H_GET_OR") ?? "o"; //! H_GET_OR optional = o
        Env.Get("H_GET_EMPTY", ""); //! H_GET_EMPTY unknown
        Acme.Env.Required("H_REQUIRED"); //! H_REQUIRED required
        Env.Parsed<int>(foo, "H_PARSED", 30); //! H_PARSED optional = 30
        Env.Maybe("H_MAYBE")!; //! H_MAYBE required
        Env.Maybe("H_MAYBE_ALONE"); //! H_MAYBE_ALONE unknown
        Env.Flag("H_FLAG"); //! H_FLAG optional
        Env.Port("H_PORT"); //! H_PORT optional = 80
        Env.WithFile("H_SECRET"); //! H_SECRET_FILE unknown
        Env.Later("H_LATER"); //! H_LATER unknown
        Env.Deep("H_DEEP", true); //! H_DEEP unknown
        Env.Get("H_GET_NULL", null) ?? "n"; //! H_GET_NULL optional = n
        if (Env.Maybe("H_ASKED") != null) { Env.Required("H_ASKED"); } //! H_ASKED optional; H_ASKED optional
        if (other) { Env.Required("H_ONLY_THEN"); } //! H_ONLY_THEN required
        Env.Changed("H_CHANGED");
        Env.Set("H_SET");
        Get("H_UNQUALIFIED", "x");
        Other.Get("H_OTHER", "x");
    }
}
