package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"testing"
)

var atPackage = os.Getenv("G_AT_PACKAGE") //! G_AT_PACKAGE required
var inBlock = os.Getenv("G_IN_BLOCK")     //! G_IN_BLOCK unknown

func init() {
	if atPackage == "" {
		panic("G_AT_PACKAGE")
	}
	for {
		if inBlock == "" {
			panic("only here")
		}
	}
}

func required(logger interface{ Fatalf(string, ...any) }) {
	token := os.Getenv("G_TOKEN") //! G_TOKEN required
	if token == "" {
		log.Fatal("G_TOKEN is missing")
	}
	a, b := os.Getenv("G_A"), os.Getenv("G_B") //! G_A required; G_B required
	if a == "" || b == "" {
		logger.Fatalf("no %s", "a")
	}
	secret, ok := os.LookupEnv("G_SECRET") //! G_SECRET required
	if !ok {
		fmt.Println("missing")
		os.Exit(1)
	}
	if os.Getenv("G_DIRECT") == "" { //! G_DIRECT required
		panic("G_DIRECT")
	}
	if key := os.Getenv("G_ELSE"); key != "" { //! G_ELSE required
		println(key)
	} else {
		panic("G_ELSE")
	}
	if either, or := os.Getenv("G_EITHER"), os.Getenv("G_OR"); either == "" && or == "" { //! G_EITHER unknown; G_OR unknown
		panic("one of them")
	}
	partly := os.Getenv("G_FATAL_INSIDE") //! G_FATAL_INSIDE unknown
	if partly == "" {
		if secret == "x" {
			panic("only then")
		}
	}
	warned := os.Getenv("G_WARNED") //! G_WARNED unknown
	if warned == "" {
		log.Println("panic() os.Exit(1)")
	}
	leaves := os.Getenv("G_LEAVES") //! G_LEAVES unknown
	if leaves == "" {
		os.Exit(0)
	}
	if os.Getenv("G_NOT_TRUE") != "true" { //! G_NOT_TRUE unknown
		log.Panicln("must be true")
	}
}

func after() string {
	if value := os.Getenv("G_ENDS"); value != "" { //! G_ENDS required
		return value
	}
	panic("G_ENDS")
}

func failing() (string, error) {
	value := os.Getenv("G_FAILING") //! G_FAILING unknown
	if value == "" {
		return "", errors.New("G_FAILING")
	}
	if again := os.Getenv("G_AGAIN"); again == "x" { //! G_AGAIN unknown
		return again, nil
	}
	if said := os.Getenv("G_SAID"); said != "" { //! G_SAID unknown
		return "known", nil
	}
	return "", fmt.Errorf("G_SAID")
}

func answer(w http.ResponseWriter) {
	hook := os.Getenv("G_HOOK") //! G_HOOK required
	if hook == "" {
		http.Error(w, "not configured", http.StatusInternalServerError)
		return
	}
	bad := os.Getenv("G_BAD") //! G_BAD unknown
	if bad == "" {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
}

func TestSkipped(t *testing.T) {
	url := os.Getenv("G_SKIPPED") //! G_SKIPPED optional
	if url == "" {
		t.Skip("G_SKIPPED is not set")
	}
}
