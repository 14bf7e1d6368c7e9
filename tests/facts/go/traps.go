package main

import (
	"os"
	"os/exec"
	"syscall"
	"v2"
	"testing"
)

// os.Getenv("G_COMMENT")
/* os.Getenv("G_BLOCK") */
var (
	doc    = `os.Getenv("G_IN_RAW")`
	quoted = "os.Getenv(\"G_QUOTED\")"
	url    = "http://" + os.Getenv("G_AFTER_SLASHES") //! G_AFTER_SLASHES unknown
	mark   = '"' // os.Getenv("G_AFTER_RUNE")
	tick   = '\'' + os.Getenv(`G_BACK`)[0] //! G_BACK unknown
	proxy  = os.Getenv("http_proxy")
	empty  = os.Getenv()
	system, _ = syscall.Getenv("G_SYSTEM") //! G_SYSTEM unknown
)

type fake struct{ os interface{ Getenv(string) string } }

func traps(t *testing.T, f fake, names []string) {
	f.os.Getenv("G_FIELD")
	unix.Getenv("G_NOT_IMPORTED")
	os.Setenv("G_WRITTEN", "x") //! G_WRITTEN set
	os.Setenv("g_lower", "x")
	os.Setenv("G_"+names[0], "x")
	os.Setenv(names[0], "x")
	os.Setenv()
	os.Unsetenv("G_UNSET")
	t.Setenv("G_TEST", "x") //! G_TEST set
	f.Setenv("G_FAKE", "x")
	os.Getenv(names[0]) //! not enumerable
	os.Getenv("ACME_" + names[0]) //! not enumerable ACME_*
	println(os.ExpandEnv("$G_EXPANDED/x")) //! G_EXPANDED unknown
	println(os.ExpandEnv(names[0]), os.ExpandEnv()) //! not enumerable
	println(os.Expand(names[0], os.Getenv)) //! not enumerable
	println(os.Expand(names[0], f.os.Getenv))

	command := exec.Command("x")
	command.Env = append(os.Environ(), "X=1")
	command.Env = os.Environ()
	other := exec.Cmd{Env: os.Environ()}
	joined := append(os.Environ(), "X=1")
	environment := os.Environ()
	environment = append(environment, "X=1")
	command.Env = environment
	syscall.Exec("x", nil, os.Environ())
	os.StartProcess("x", nil, os.Environ())
	kept := os.Environ() //! not enumerable
	println(kept, joined)
	for _, pair := range os.Environ() { //! not enumerable
		println(pair, other)
	}
	unused := os.Environ() //! not enumerable
}

var whole = os.Environ() //! not enumerable
