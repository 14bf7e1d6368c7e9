fn child() { Process::new("x").env("C_NO_LIBRARY"); }
