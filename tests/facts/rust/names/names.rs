use std::env;

const PREFIX: &str = "ACME_";
static STATIC: &str = "N_STATIC"; //! N_STATIC unknown
const LONG: &str =
    "N_LONG"; //! N_LONG unknown
const TWICE: &str = "N_TWICE_HERE"; //! N_TWICE_HERE unknown
const NUMBER: usize = 1;
const MADE: &str = concat!("N_", "MADE");
static LAZY: Lazy<String> = Lazy::new(|| env::var(format!("{missing}_LAZY")).unwrap()); //! not enumerable *_LAZY
static SECOND: Lazy<String> = Lazy::new(|| env::var(second).unwrap()); //! not enumerable

fn names(kind: &str) {
    let local = "N_LOCAL"; //! N_LOCAL unknown
    env::var(local);
    env::var(&STATIC.to_string());
    env::var(LONG);
    env::var(keys::OTHER);
    env::var(TWICE);
    env::var(AMBIGUOUS); //! not enumerable
    env::var(NUMBER); //! not enumerable
    env::var(format!("{PREFIX}TOKEN")); //! ACME_TOKEN unknown
    env::var(format!("{}_{}", PREFIX, "X")); //! ACME__X unknown
    env::var(concat!("N_", "CONCAT")); //! N_CONCAT unknown
    env::var(format!("N_{}_KEY", other())); //! not enumerable N_*_KEY
    env::var("N_AS_STR".as_str()); //! N_AS_STR unknown
    env::var("N_AS_REF".as_ref()); //! N_AS_REF unknown
    env::var("N_INTO".into()); //! N_INTO unknown
    env::var("N_CLONE".clone()); //! N_CLONE unknown
    env::var("N_OWNED".to_owned()); //! N_OWNED unknown
    env::var(pick(*kind)); //! not enumerable
    env::var(MADE); //! not enumerable
    env::var(format!("{PREFIX}{}", "MIXED")); //! ACME_MIXED unknown
    env::var(format!("N_{}")); //! not enumerable N_*
    env::var(format!("N_{kind:?}", kind = 1)); //! not enumerable N_*
    env::var(format!(kind)); //! not enumerable
    env::var(format!()); //! not enumerable
}
