use other::env::*;
fn all() { var("R_NO_GLOB").unwrap(); }
