pub fn locale(key: &str) -> Option<String> { std::env::var(key).ok() }
