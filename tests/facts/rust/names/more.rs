pub const AMBIGUOUS: &str = "N_C";
