package main

import "os"

func asked(other bool) {
	if os.Getenv("A_BLOCK") != "" { //! A_BLOCK optional
		use(os.Getenv("A_BLOCK")) //! A_BLOCK optional
	}
	if _, ok := os.LookupEnv("A_LOOKED_UP"); ok { //! A_LOOKED_UP optional
		token := os.Getenv("A_LOOKED_UP") //! A_LOOKED_UP optional
		if token == "" {
			panic("A_LOOKED_UP")
		}
	}
	both := os.Getenv("A_AND") != "" && parse(os.Getenv("A_AND")) //! A_AND optional; A_AND optional
	lines := os.Getenv("A_LINES") != "" && //! A_LINES optional
		parse(os.Getenv("A_LINES")) //! A_LINES optional
	first := os.Getenv("A_FIRST") == "x" && both //! A_FIRST optional
	second := os.Getenv("A_FIRST") //! A_FIRST required
	if second == "" {
		panic(first)
	}
	if other {
		token := os.Getenv("A_ONLY_THEN") //! A_ONLY_THEN required
		if token == "" {
			panic(lines)
		}
	}
}
