/* a /* std::env::var("R_OPEN_NESTED").unwrap();
