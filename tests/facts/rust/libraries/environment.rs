fn load() { config::builder(); Environment::default(); } //! not enumerable
