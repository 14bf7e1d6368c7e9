use std::env;

pub fn get_env(key: &str, default: &str) -> String {
    env::var(key).unwrap_or_else(|_| default.to_string())
}

pub fn get_parsed<T: FromStr, F: Fn(&str) -> Option<T>>(map: HashMap<String, u8>, key: &str, default: T) -> T where T: Clone {
    match env::var(key) {
        Ok(value) => value.parse().unwrap_or_else(|_| panic!("x")),
        Err(env::VarError::NotPresent) => default,
        Err(_) => panic!("x"),
    }
}

pub fn required(key: &str) -> String {
    env::var(key).expect("missing")
}

pub fn maybe(key: &str) -> anyhow::Result<Option<String>> {
    match env::var(key) {
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub fn chained(name: &str) -> Option<String> {
    maybe(name).ok().flatten()
}

pub fn with_file(key: &str) -> Option<String> {
    let key_file = format!("{key}_FILE");
    let path = env::var(&key_file);
    env::var(key).ok()
}

pub fn flag(key: &str) -> bool {
    env::var(key).is_ok()
}

pub fn computed(key: &str) -> String {
    env::var(key).unwrap_or_else(|_| compute())
}

pub fn set(key: &str) { env::set_var(key, "x"); }

pub fn unused(key: &str) -> String {
    env::var(key).unwrap() //! not enumerable
}

pub fn handed(key: &str) -> String {
    env::var(key).unwrap() //! not enumerable
}

trait Declared { fn declared(key: &str) -> String; }

pub struct Loader;

impl<T: Into<String>> From<T> for Loader where T: Clone {
    fn load(&self, key: &str) -> String { env::var(key).unwrap() }
    fn new(key: &str) -> String { env::var(key).unwrap() }
    fn other(&self) { self.load("H_METHOD"); Self::new("H_SELF"); } //! H_METHOD required; H_SELF required
}

pub fn after(key: &str) -> String {
    env::var(key).unwrap() //! not enumerable
}

macro_rules! settings {
    ($name:expr) => { get_env($name, "x") }; //! not enumerable
}

fn here() {
    get_env("H_HERE", "h"); //! H_HERE optional = h
    get_env("H_EMPTY", ""); //! H_EMPTY unknown
    get_env(&"H_COMPUTED", value()); //! H_COMPUTED optional = value() computed
    get_env();
    unrelated::get_env("H_UNRELATED", "x");
    thing.maybe("H_ANY_METHOD").unwrap(); //! H_ANY_METHOD unknown
    names().map(util::handed, 1);
    pass(flag, 2);
}
