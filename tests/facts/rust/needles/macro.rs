fn only() { option_env!("R_ONLY_MACRO"); } //! R_ONLY_MACRO optional
