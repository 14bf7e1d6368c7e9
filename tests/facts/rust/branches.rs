use std::env;

fn branches() -> Result<Option<String>, Error> {
    if let Ok(url) = env::var("R_GATE") { //! R_GATE optional
        connect(url);
    }
    if let Ok(url) = env::var("R_GATE_ELSE") { //! R_GATE_ELSE optional
        connect(url);
    } else {
        warn();
        other();
    }
    let port = if let Ok(port) = env::var("R_PORT") { port } else { "80".to_string() }; //! R_PORT optional = 80
    if let Some(x) = env::var_os("R_FATAL_ELSE") { //! R_FATAL_ELSE required
        use_it(x);
    } else {
        panic!("R_FATAL_ELSE");
    }
    if let Err(error) = env::var("R_ERR") { //! R_ERR required
        eprintln!("{error}");
        std::process::exit(2);
    }
    if let Err(_) = env::var("R_WARNED") { //! R_WARNED unknown
        eprintln!("not set, panic! is in a string: panic!");
    }
    let Ok(token) = env::var("R_LET") else { panic!("R_LET") }; //! R_LET required
    let Ok(token) = env::var("R_LET_ERR") else { return Err(Error::Missing); }; //! R_LET_ERR unknown
    let Ok(token) = env::var("R_LET_NONE") else { return Ok(None); }; //! R_LET_NONE optional
    let Some(next) = env::var_os("R_LET_NEXT") else { continue }; //! R_LET_NEXT optional
    let a = match env::var("R_MATCH") { //! R_MATCH optional = m
        Ok(v) => v,
        Err(_) => "m".to_string(),
    };
    let b = match env::var("R_MATCH_PANIC") { //! R_MATCH_PANIC required
        Ok(v) => v,
        Err(e) => panic!("{e}"),
    };
    let c = match env::var("R_MATCH_BLOCK") { //! R_MATCH_BLOCK required
        Ok(v) => { v }
        Err(_) => {
            eprintln!("x");
            std::process::exit(1);
        }
    };
    let d = match env::var("R_MATCH_NONE") { //! R_MATCH_NONE optional
        Ok(v) => Some(v),
        Err(env::VarError::NotUnicode(_)) => panic!("x"),
        Err(env::VarError::NotPresent) => None,
    };
    let e = match env::var("R_MATCH_ERR") { //! R_MATCH_ERR unknown
        Ok(v) => v,
        Err(e) => return Err(e.into()),
    };
    let f = match env::var("R_MATCH_ANY").as_deref() { //! R_MATCH_ANY optional = 1
        Ok("x") => 2,
        _ => 1,
    };
    let g = match env::var("R_MATCH_OK") { //! R_MATCH_OK unknown
        Ok(v) => v,
    };
    let h = match env::var("R_RETURN") { //! R_RETURN unknown
        Ok(v) => v,
        Err(_) => return compute(),
    };
    let i = match env::var("R_NESTED") { //! R_NESTED unknown
        Ok(v) => v,
        Err(_) => { if strict { panic!("x") } else { String::new() } }
    };
    let j = match env::var("R_EMPTY_ARM") { //! R_EMPTY_ARM optional
        Err(_) => {}
        Ok(v) => set(v),
    };
    wrap(match env::var_os("R_NONE_FIRST") { None => false, Some(_) => true }); //! R_NONE_FIRST optional
    if check(env::var("R_IN_CALL")) { panic!("x") } //! R_IN_CALL unknown
    let joined = (env::var("R_TUPLE"), match other { None => panic!("x") }); //! R_TUPLE unknown
    Ok(None)
}
