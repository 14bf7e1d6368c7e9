use config::{Config, Environment};
use figment::{Figment, providers::Env};

fn load(prefix: &str) {
    envy::from_env::<Settings>(); //! not enumerable
    envy::prefixed("P_").from_env::<Settings>(); //! not enumerable P_*
    envy::prefixed(prefix).from_env::<Settings>(); //! not enumerable
    Config::builder().add_source(Environment::with_prefix("app")); //! not enumerable APP_*
    Config::builder().add_source(Environment::with_prefix("APP").prefix_separator("__").separator("-")); //! not enumerable APP__*
    Config::builder().add_source(Environment::with_prefix("APP").separator("__")); //! not enumerable APP__*
    Config::builder().add_source(Environment::with_prefix(prefix)); //! not enumerable
    Config::builder().add_source(Environment::default().separator("__")); //! not enumerable
    Figment::new().merge(Env::prefixed("FIG_")); //! not enumerable FIG_*
    Figment::new().merge(Env::raw()); //! not enumerable
}
