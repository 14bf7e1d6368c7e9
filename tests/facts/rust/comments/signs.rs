/* a * b / c /* d * e */ std::env::var("R_STILL_COMMENT") */ fn f() { std::env::var("R_AFTER_COMMENT").unwrap(); } //! R_AFTER_COMMENT required
