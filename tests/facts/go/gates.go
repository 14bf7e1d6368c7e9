package main

import sys "os"

const yes = "true"

var debug = sys.Getenv("G_DEBUG") == "true" //! G_DEBUG optional

func gates() bool {
	if sys.Getenv("G_CI") == yes { //! G_CI optional
		return false
	}
	cache := sys.Getenv("G_CACHE") //! G_CACHE optional
	if cache != "" {
		println(cache)
	}
	sink := sys.Getenv("G_SINK") //! G_SINK optional
	if len(sink) > 0 && debug {
		println(sink)
	} else {
		panic("not debug")
	}
	drain := sys.Getenv("G_DRAIN") //! G_DRAIN optional
	if drain != "" {
		println(drain)
	} else {
		println("none")
	}
	length := sys.Getenv("G_LENGTH") //! G_LENGTH optional
	if len(length) != 0 {
		println(length)
	}
	exporter := sys.Getenv("G_EXPORTER") //! G_EXPORTER optional
	if exporter == "" {
		return false
	}
	if _, found := sys.LookupEnv("G_FOUND"); found { //! G_FOUND optional
		println("found")
	}
	_, there := sys.LookupEnv("G_THERE") //! G_THERE optional
	value, _ := sys.LookupEnv("G_VALUE") //! G_VALUE unknown
	both, known := sys.LookupEnv("G_BOTH") //! G_BOTH optional
	if known && both != "" {
		println(both)
	}
	if debug || sys.Getenv("G_SET") != "" { //! G_SET optional
		println(there, value)
	}
	bare := sys.Getenv("G_BARE") //! G_BARE unknown
	if bare == "x" {
		println("x")
	}
	if parse(sys.Getenv("G_PARSED")) { //! G_PARSED unknown
		println("parsed")
	}
	if sys.Getenv("G_EMPTY") == "" { //! G_EMPTY unknown
		println("empty")
	}
	switch sys.Getenv("G_SWITCH") { //! G_SWITCH unknown
	case "":
	}
	if func() bool { return true }() {
		println()
	}
	return sys.Getenv("NO_COLOR") == "" //! NO_COLOR optional
}
