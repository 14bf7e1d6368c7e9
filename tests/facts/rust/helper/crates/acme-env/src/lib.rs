pub fn url(key: &str) -> Option<String> { std::env::var(key).ok() }
