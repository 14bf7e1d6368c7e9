use dotenvy::var;
fn only() { var("R_ONLY_DOTENVY").unwrap(); } //! R_ONLY_DOTENVY required
