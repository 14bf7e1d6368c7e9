fn load() { provider::Env::prefixed("FG_"); figment::x(); } //! not enumerable FG_*
