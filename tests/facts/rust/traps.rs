//!env::var("R_DOC") is how it is read
use std::env;
use crate::env as own;
/* env::var("R_BLOCK") /* env::var("R_NESTED") */ env::var("R_AFTER_NESTED") */
/// env::var("R_DOC_COMMENT")
fn traps<'a>(x: &'a str, name: &str) -> &'a str {
    let raw = r#"env::var("R_RAW") " "#;
    let rawer = r##"env::var("R_RAWER") "# "##;
    let plain = "env::var(\"R_QUOTED\")
        env::var(R_MULTILINE)";
    let quote = ('"', '\'', '\u{1F600}', b'"', b"env::var()"); env::var("R_AFTER_QUOTES").unwrap(); //! R_AFTER_QUOTES required
    env::var(r"R_RAW_NAME").unwrap(); //! R_RAW_NAME required
    env::var(r#"R_RAW_HASH"#).unwrap(); //! R_RAW_HASH required
    let url = "http://x"; env::var("R_AFTER_URL").ok(); //! R_AFTER_URL unknown
    own::var("R_OWN_MODULE");
    self.env::var("R_FIELD");
    settings::env::var("R_OTHER_ENV");
    var("R_NOT_IMPORTED");
    env::var("lower_case");
    env::var();
    env::var(name.len()); //! not enumerable
    env::set_var("R_SET", "x"); //! R_SET set
    env::set_var("lower", "x");
    env::set_var(format!("R_{}", 1), "x");
    env::set_var();
    env::remove_var("R_REMOVED");
    for (k, v) in env::vars() {} //! not enumerable
    let all = env::vars_os(); //! not enumerable
    Command::new("x").envs(env::vars()).env("R_CHILD", "x");
    let file = format!("{name}_X");
    env!("R_ENV_MACRO"); //! R_ENV_MACRO required
    option_env!("R_OPTION_ENV").unwrap_or("o"); //! R_OPTION_ENV optional = o
    option_env!("R_OPTION_BARE"); //! R_OPTION_BARE optional
    option_env!("R_OPTION_DEMANDED").unwrap(); //! R_OPTION_DEMANDED required
    dotenv!("R_DOTENV_MACRO"); //! R_DOTENV_MACRO required
    env!("CARGO_PKG_VERSION");
    env!("CARGO_BIN_NAME");
    env!("CARGO_CRATE_NAME");
    env::var("CARGO_CFG_TARGET_OS").unwrap();
    env::var("CARGO_FEATURE_X").unwrap();
    env::var("CARGO_MANIFEST_DIR").unwrap();
    env!("lower");
    env!();
    env::var("OUT_DIR").unwrap();
    env::var("CARGO_REGISTRY_TOKEN").unwrap(); //! CARGO_REGISTRY_TOKEN required
    dotenvy::var("R_DOTENVY").unwrap(); //! R_DOTENVY required
    dotenv::var("R_DOTENV").unwrap(); //! R_DOTENV required
    dotenvy::vars(); //! not enumerable
    x
}
