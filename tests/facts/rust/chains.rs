use std::env::{self, var, var_os as raw};

const DEFAULT_HOST: &str = "localhost";
const KEY: &'static str = "R_CONST"; //! R_CONST optional = c

fn chains() -> anyhow::Result<()> {
    let a = env::var("R_BARE"); //! R_BARE unknown
    let b = std::env::var("R_UNWRAP").unwrap(); //! R_UNWRAP required
    let c = ::std::env::var_os("R_EXPECT").expect("R_EXPECT must be set"); //! R_EXPECT required
    let d = var("R_QUESTION")?.parse().unwrap_or(5); //! R_QUESTION unknown
    let e = var("R_OR").unwrap_or("d".into()); //! R_OR optional = d
    let f = env::var("R_ELSE").unwrap_or_else(|_| "e".to_string()); //! R_ELSE optional = e
    let g = env::var("R_DEFAULT").unwrap_or_default(); //! R_DEFAULT optional
    let h = env::var("R_OK").ok(); //! R_OK unknown
    let i = env::var("R_CHAIN") //! R_CHAIN optional = 8080
        .ok()
        .and_then(|v| v.parse().ok())
        .filter(|v| *v > 0)
        .unwrap_or(8_080u16);
    let j = env::var("R_HOST").map(PathBuf::from).unwrap_or_else(|_| PathBuf::from(DEFAULT_HOST)); //! R_HOST optional = localhost
    let k = env::var("R_COMPUTED").unwrap_or_else(|_| fallback(1)); //! R_COMPUTED optional = fallback(1) computed
    let l = env::var("R_BLOCK").unwrap_or_else(|_| { String::from("b") }); //! R_BLOCK optional = b
    let m = env::var("R_PANIC").unwrap_or_else(|_| panic!("R_PANIC")); //! R_PANIC required
    let n = env::var("R_EXIT").unwrap_or_else(|_| { eprintln!("x"); std::process::exit(1) }); //! R_EXIT required
    let o = env::var("R_FLAG").is_ok(); //! R_FLAG optional
    let p = env::var("R_TRUE").map_or(false, |v| v == "true"); //! R_TRUE optional
    let q = env::var("R_CONTEXT").context("R_CONTEXT")?; //! R_CONTEXT unknown
    let r = env::var("R_CONTEXT_UNWRAP").with_context(|| "x").unwrap(); //! R_CONTEXT_UNWRAP required
    let s = env::var("R_FIRST").or_else(|_| env::var("R_SECOND")).unwrap(); //! R_FIRST unknown; R_SECOND unknown
    let t = env::var("R_THIRD").or_else(|_| env::var("R_FOURTH")).unwrap_or("34".to_owned()); //! R_THIRD optional = 34; R_FOURTH optional = 34
    let u = env::var("R_EMPTY").unwrap_or_else(|_| "".to_string()); //! R_EMPTY unknown
    let v = env::var("R_NEW").unwrap_or_else(|_| String::new()); //! R_NEW unknown
    let w = env::var("R_EITHER").or(env::var("R_OTHER")).unwrap_or_else(|_| panic!("none")); //! R_EITHER unknown; R_OTHER unknown
    let x = env::var("R_COMPARED") == Ok("true".to_string()); //! R_COMPARED optional
    let y = env::var(KEY).unwrap_or("c".into());
    let z = raw("R_RENAMED").is_none(); //! R_RENAMED optional
    let aa = env::var("R_LEN").len(); //! R_LEN unknown
    let bb = env::var("R_BOOL").ok().as_deref().unwrap_or("true"); //! R_BOOL optional = true
    let cc = env::var("R_SOME").ok().or(Some("s".to_string())).unwrap_or_default(); //! R_SOME optional
    let dd = call(env::var("R_ARGUMENT")); //! R_ARGUMENT unknown
    let ee = matches!(env::var("R_MATCHES"), Ok(v) if v == "1"); //! R_MATCHES optional
    let ff = env::var("R_ERR").unwrap_or_else(|e| Err(e)); //! R_ERR unknown
    let gg = env::var("R_TURBO").ok().map::<u8, _>(parse).unwrap_or(-1); //! R_TURBO optional = -1
    let hh = env::var("R_BORROWED").as_deref().unwrap_or(&DEFAULT_HOST); //! R_BORROWED optional = localhost
    Ok(())
}
