package main

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"
)

const fallbackHost = "localhost"

var plain = os.Getenv("G_PLAIN") //! G_PLAIN unknown

func defaults() {
	port := os.Getenv("G_PORT") //! G_PORT optional = 8080
	if port == "" {
		port = "8080"
	}
	host := strings.TrimSpace(os.Getenv("G_HOST")) //! G_HOST optional = localhost
	if len(host) == 0 {
		host = fallbackHost
	}
	level, ok := os.LookupEnv("G_LEVEL") //! G_LEVEL optional = `info`
	if !ok || level == "" {
		level = "`info`" // a quoted back quote
	}
	raw := os.Getenv("G_RAW") //! G_RAW optional = a"b
	if strings.TrimSpace(raw) == "" {
		raw = `a"b`
	}
	where := os.Getenv("G_WHERE") //! G_WHERE optional = filepath.Join(host, "x") computed
	if where == "" {
		where = filepath.Join(host, "x")
	}
	empty := os.Getenv("G_EMPTY") //! G_EMPTY unknown
	if empty == "" {
		empty = ""
	}
	other := os.Getenv("G_OTHER") //! G_OTHER unknown
	if other == "" {
		other = os.Getenv("G_SECOND") //! G_SECOND unknown
	}
	strings := os.Getenv("G_STRINGS") //! G_STRINGS optional = "a" + "b" computed
	if strings == "" {
		strings = "a" + "b"
	}
	suffixed := os.Getenv("G_SUFFIXED") //! G_SUFFIXED optional = "a" + x computed
	if suffixed == "" {
		suffixed = "a" + x
	}
	named := os.Getenv("G_NAMED") //! G_NAMED optional = aba computed
	if named == "" {
		named = aba
	}
	mode := "set"
	if given := os.Getenv("G_GIVEN"); given != "" { //! G_GIVEN optional
		mode = given
	}
	var typed string = os.Getenv("G_TYPED") //! G_TYPED optional = t
	if typed != "" {
		mode = typed
	} else {
		typed = "t"
	}
	one, two := os.Getenv("G_ONE"), os.Getenv("G_TWO") //! G_ONE unknown; G_TWO optional = 2
	if two == "" {
		two = "2"
	}
	settings := struct{ url string }{}
	settings.url = os.Getenv("G_URL") //! G_URL optional = u
	if settings.url == "" {
		settings.url = "u"
	}
	changed := os.Getenv("G_CHANGED") //! G_CHANGED unknown
	changed = mode
	if changed == "" {
		changed = "no default of G_CHANGED"
	}
	strict := os.Getenv("G_PARTLY") //! G_PARTLY unknown
	if strict == "" && mode == "x" {
		strict = "partly"
	}
	nested := os.Getenv("G_NESTED") //! G_NESTED unknown
	if mode == "x" {
		if nested == "" {
			nested = "only then"
		}
	}
	if mode == "x" {
		return
	} else if nested == "" {
		nested = "neither"
	}
	chosen := cmp.Or(os.Getenv("G_CHOSEN"), os.Getenv("G_CHOSEN_TOO"), "c") //! G_CHOSEN optional = c; G_CHOSEN_TOO optional = c
	last := cmp.Or(mode, os.Getenv("G_LAST"))                               //! G_LAST unknown
	joined := "x" + os.Getenv("G_JOINED")                                   //! G_JOINED unknown
	if joined == "" {
		joined = "not of G_JOINED"
	}
	println(cmp.Or(mode, "x"), os.Getenv("G_AFTER"), one, chosen, last) //! G_AFTER unknown
}

func size() string {
	value := os.Getenv("G_SIZE") //! G_SIZE optional = 10
	if value == "" {
		return "10"
	}
	return value
}

func name() (string, error) {
	if value, found := os.LookupEnv("G_NAME"); found { //! G_NAME optional = n
		return strings.ToLower(value), nil
	}
	return "n", nil
}

func nothing() (string, error) {
	if value := os.Getenv("G_NOTHING"); value != "" { //! G_NOTHING optional
		return value, nil
	}
	return "", nil
}

func other() string {
	if value := os.Getenv("G_UNRELATED"); value != "" { //! G_UNRELATED optional
		return "yes"
	}
	return "no"
}

func further() string {
	if value := os.Getenv("G_FURTHER"); value != "" { //! G_FURTHER optional = computed("x") computed
		return value
	}
	return computed("x")
}

func elsewhere() string {
	value := os.Getenv("G_ELSEWHERE") //! G_ELSEWHERE unknown
	if value == "" {
		return "10"
	}
	return "other"
}

func goesOn() {
	if value := os.Getenv("G_GOES_ON"); value != "" { //! G_GOES_ON optional
		return
	}
	println()
}
