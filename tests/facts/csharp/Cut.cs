string cut = Environment.GetEnvironmentVariable("S_CUT") ?? //! S_CUT unknown
