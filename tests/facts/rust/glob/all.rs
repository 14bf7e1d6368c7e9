use std::env::*;
fn all() { var("R_GLOB").unwrap(); } //! R_GLOB required
