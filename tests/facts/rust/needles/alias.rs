use std::{env as system};
fn aliased() { system::var("R_ALIASED").unwrap(); } //! R_ALIASED required
