fn built() { clap::Arg::new("x").env("C_ONLY_BUILT"); } //! C_ONLY_BUILT unknown
