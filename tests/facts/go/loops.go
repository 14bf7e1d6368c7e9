package main

import "os"

const third = "L_THIRD" //! L_THIRD unknown

func must(name string) string {
	value := os.Getenv(name)
	if value == "" {
		panic(name)
	}
	return value
}

func loops(names []string, name string) {
	for _, name := range []string{"L_FIRST", "L_SECOND", third} { //! L_FIRST unknown; L_SECOND unknown
		println(os.Getenv(name))
	}
	for _, name := range []string{
		"L_MUST",     //! L_MUST required
		"L_MUST_TOO", //! L_MUST_TOO required
	} {
		if true {
			must(name)
		}
	}
	for _, one := range [...]string{"L_ARRAY"} { //! L_ARRAY unknown
		os.Getenv(one)
		os.Getenv("ACME_" + one) //! not enumerable ACME_*
		os.Getenv(names[0])      //! not enumerable
	}
	for _, outer := range []string{"L_OUTER"} { //! L_OUTER unknown
		for _, inner := range []string{"L_INNER"} { //! L_INNER unknown
			os.Getenv(outer)
			os.Getenv(inner)
		}
	}
	for _, name := range []string{"L_COMPUTED" + name} {
		os.Getenv(name) //! not enumerable L_COMPUTED*
	}
	for _, name := range names {
		os.Getenv(name) //! not enumerable
	}
	for _, listed := range names {
		os.Getenv(listed) //! not enumerable
	}
	one := names[0]
	os.Getenv(one) //! not enumerable
}
