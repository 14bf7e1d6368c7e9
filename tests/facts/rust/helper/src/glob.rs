use super::util::*;
use std::collections::*;
fn glob() { get_env("H_GLOB", "g"); } //! H_GLOB optional = g
