fn quotes() {
    let three = r###"x " std::env::var("R_RAW_THREE") "###;
    let path = r"C:\"; std::env::var("R_AFTER_RAW").unwrap(); //! R_AFTER_RAW required
    let one = '"'; std::env::var("R_AFTER_ONE").unwrap(); //! R_AFTER_ONE required
    let escaped = '\"'; std::env::var("R_AFTER_ESCAPED").unwrap(); //! R_AFTER_ESCAPED required
}
