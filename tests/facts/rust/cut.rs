fn cut() { match std::env::var("L_CUT") { //! L_CUT optional
    Err(_) =>
