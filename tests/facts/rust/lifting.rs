use std::env;

const HOST: &str = "localhost";

fn lifting() -> Option<String> {
    env::var("L_AS_REF").as_ref().unwrap(); //! L_AS_REF required
    env::var("L_MAP_ERR").map_err(|_| "x").unwrap(); //! L_MAP_ERR required
    env::var("L_CONTEXT").context("x").unwrap(); //! L_CONTEXT required
    env::var("L_OK_OR").ok().ok_or("x").unwrap(); //! L_OK_OR required
    env::var("L_OK_OR_ELSE").ok().ok_or_else(|| "x").unwrap(); //! L_OK_OR_ELSE required
    env::var("L_FLATTEN").ok().map(Some).flatten().unwrap(); //! L_FLATTEN required
    env::var("L_TRANSPOSE").map(Some).transpose().unwrap(); //! L_TRANSPOSE required
    env::var("L_OR_THEN").or_else(|_| other()).ok().unwrap(); //! L_OR_THEN unknown
    env::var("L_OR").or(env::var("L_OR_OTHER")).unwrap_or("ab".into()); //! L_OR optional = ab; L_OR_OTHER optional = ab
    env::var_os("L_IS_SOME").is_some(); //! L_IS_SOME optional
    env::var("L_IS_ERR").is_err(); //! L_IS_ERR optional
    env::var("L_IS_OK_AND").is_ok_and(|v| v == "1"); //! L_IS_OK_AND optional
    env::var_os("L_IS_SOME_AND").is_some_and(|v| v == "1"); //! L_IS_SOME_AND optional
    env::var("L_MAP_OR_ELSE").map_or_else(|_| 1, parse); //! L_MAP_OR_ELSE optional
    env::var("L_UNREACHABLE").unwrap_or_else(|_| unreachable!()); //! L_UNREACHABLE required
    env::var("L_TODO").unwrap_or_else(|_| todo!()); //! L_TODO required
    env::var("L_ABORT").unwrap_or_else(|_| std::process::abort()); //! L_ABORT required
    let Ok(a) = env::var("L_BAIL") else { bail!("x") }; //! L_BAIL unknown
    let b = match env::var("L_ANYHOW") { Ok(v) => v, Err(_) => fail(anyhow!("x")) }; //! L_ANYHOW unknown
    let c = match env::var("L_ERROR") { Ok(v) => v, Err(_) => log_error("x") }; //! L_ERROR unknown
    let d = match env::var("L_UNIT") { Ok(v) => set(v), Err(_) => () }; //! L_UNIT optional
    let e = match env::var("L_OKAY") { Ok(v) => Ok(v), Err(_) => Ok("o") }; //! L_OKAY optional = o
    let f = match env::var("L_SOME") { Ok(v) => Some(v), Err(_) => Some("s") }; //! L_SOME optional = s
    let Err(g) = env::var("L_LET_ERR") else { return None; }; //! L_LET_ERR unknown
    env::var("L_COW").map(Cow::Owned).unwrap_or(Cow::Borrowed("c")); //! L_COW optional = c
    env::var("L_CLONE").unwrap_or(HOST.clone()); //! L_CLONE optional = localhost
    env::var("L_TRUE").map(parse).unwrap_or(true); //! L_TRUE optional = true
    env::var("L_FALSE").map(parse).unwrap_or(false); //! L_FALSE optional = false
    env::var("L_SETTINGS").map(parse).unwrap_or(Settings::default()); //! L_SETTINGS unknown
    env::var("L_LIST").map(split).unwrap_or(vec![]); //! L_LIST unknown
    env::var("L_NOTHING").map(Some).unwrap_or(None); //! L_NOTHING unknown
    env::var("L_PATH").map(PathBuf::from).unwrap_or_else(|_| PathBuf::from(home())); //! L_PATH optional = PathBuf::from(home()) computed
    env::var("L_PLUS").unwrap_or_else(|_| "a".to_owned() + "b"); //! L_PLUS optional = "a".to_owned() + "b" computed
}
