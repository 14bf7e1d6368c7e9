fn load() { Environment::default(); Env::raw(); }
