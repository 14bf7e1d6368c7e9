pub const OTHER: &str = "N_OTHER"; //! N_OTHER unknown
pub const AMBIGUOUS: &str = "N_A";
pub const TWICE: &str = "N_B";
