package main

import "os"

func one() {
	token := os.Getenv("E_LOCAL") //! E_LOCAL unknown
	println(token)
}

func two(token string) {
	if token == "" {
		panic("another token")
	}
	reused := "a"
	if reused == "" {
		panic("before")
	}
	reused = os.Getenv("E_REUSED") //! E_REUSED unknown
	left, right := "x"+os.Getenv("E_LEFT"), "y" //! E_LEFT unknown
	if right == "" {
		panic(left)
	}
	flagged, on := os.Getenv("E_FLAGGED"), debug //! E_FLAGGED unknown
	if !on {
		panic(flagged)
	}
	_, must := os.LookupEnv("E_MUST") //! E_MUST required
	if !must {
		panic("E_MUST")
	}
	cleaned := filepath.Clean(os.Getenv("E_CLEANED")) //! E_CLEANED optional = c
	if cleaned == "" {
		cleaned = "c"
	}
	command := exec.Command("x")
	mapped := parse(os.Environ()) //! not enumerable
	command.Env = mapped
	other, quote := '"', os.Getenv("E_QUOTE") //! E_QUOTE unknown
	shown := os.Getenv("E_SHOWN") //! E_SHOWN optional
	if shown != "" {
		println(shown)
	}
	panic("always")
}

func number() (int, bool) {
	size := os.Getenv("E_SIZE") //! E_SIZE optional
	if size == "" {
		return 0, false
	}
	return parse(size), true
}

func naked() (result string) {
	if value := os.Getenv("E_NAKED"); value != "" { //! E_NAKED optional
		return value
	}
	return
}
