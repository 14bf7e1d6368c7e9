use crate::util::{get_env, required as need, self as helpers};
use acme_env::{maybe as env_maybe, url};
use std::thing::get_parsed;

fn main() {
    get_env("H_IMPORTED", "i"); //! H_IMPORTED optional = i
    util::get_parsed("x", "H_PARSED", 30); //! H_PARSED optional = 30
    crate::util::required("H_PATH"); //! H_PATH required
    helpers::required("H_ALIAS"); //! H_ALIAS required
    get_parsed("x", "H_FROM_STD", 1);
    maybe("H_NOT_IMPORTED");
    Loader::new("H_TYPE"); //! H_TYPE required
    src::get_env("H_FOLDER", "x");
    Loader::after("H_AFTER");
    util::maybe("H_MAYBE_EMPTY").unwrap_or_default(); //! H_MAYBE_EMPTY optional
    if util::maybe("H_ASKED").is_ok() { util::required("H_ASKED"); } //! H_ASKED optional; H_ASKED optional
    util::get_env("H_GIVEN_EMPTY", "").unwrap(); //! H_GIVEN_EMPTY required
    util::maybe("H_MAYBE")?; //! H_MAYBE unknown
    util::maybe("H_MAYBE_OR")?.unwrap_or("m".into()); //! H_MAYBE_OR optional = m
    util::maybe("H_MAYBE_DEMANDED")?.unwrap(); //! H_MAYBE_DEMANDED required
    let Some(id) = util::maybe("H_MAYBE_ELSE")? else { return Ok(()); }; //! H_MAYBE_ELSE optional
    util::maybe("H_MAYBE_RESULT").unwrap(); //! H_MAYBE_RESULT unknown
    util::maybe("H_MAYBE_EXPECTED").expect("x").unwrap_or("e".into()); //! H_MAYBE_EXPECTED optional = e
    util::chained("H_QUESTION")?.parse().unwrap_or(5); //! H_QUESTION unknown
    let made = match util::chained("H_LONG") { //! H_LONG optional
        Some(x) => x,
        None => make(
            1,
        ),
    };
    util::chained("H_CHAINED").unwrap(); //! H_CHAINED required
    util::with_file("H_FILE").unwrap(); //! H_FILE required; H_FILE_FILE unknown
    util::flag("H_FLAG"); //! H_FLAG optional
    util::computed("H_OWN_DEFAULT"); //! H_OWN_DEFAULT optional
    util::get_env::<String>("H_TURBO", "t"); //! H_TURBO optional = t
    acme_env::url("H_CRATE").unwrap(); //! H_CRATE required
    url("H_CRATE_IMPORTED").unwrap(); //! H_CRATE_IMPORTED required
    settings::locale("H_MOD").unwrap(); //! H_MOD required
    util::set("H_SET");
}
