fn load() { envy::from_env::<Settings>() } //! not enumerable
