use other::var;
use std::env::*;
fn shadowed() { var("R_SHADOWED").unwrap(); }
