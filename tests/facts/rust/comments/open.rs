/* std::env::var("R_OPEN_COMMENT").unwrap();
