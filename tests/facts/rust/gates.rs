use std::env;

fn gates(other: bool) {
    if env::var("G_BLOCK").is_ok() { //! G_BLOCK optional
        loop {
            connect(env::var("G_BLOCK").unwrap()); //! G_BLOCK optional
        }
    }
    let both = env::var("G_AND").is_ok() && env::var("G_AND").unwrap() == "1"; //! G_AND optional; G_AND optional
    let lines = env::var("G_LINES").is_ok() //! G_LINES optional
        && env::var("G_LINES").unwrap() == "1"; //! G_LINES optional
    if other {
        env::var("G_ONLY_THEN").unwrap(); //! G_ONLY_THEN required
    }
    if let Some(x) = flag {
        env::var("G_ONLY_WITH").expect("x"); //! G_ONLY_WITH required
    }
    if env::var("G_ELSE").is_ok() { //! G_ELSE optional
        other();
    } else {
        env::var("G_ELSE").unwrap(); //! G_ELSE required
    }
    let first = env::var("G_FIRST").is_ok(); //! G_FIRST optional
    let second = env::var("G_FIRST").unwrap(); //! G_FIRST required
    if env::var("G_DEFAULT").is_ok() { env::var("G_DEFAULT").unwrap_or("d".into()); } //! G_DEFAULT optional; G_DEFAULT optional = d
    if env::var("G_LONGER_NAME").is_ok() { env::var("G_LONGER").unwrap(); } //! G_LONGER_NAME optional; G_LONGER required
}
