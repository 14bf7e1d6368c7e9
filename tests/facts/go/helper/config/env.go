package config

import (
	"fmt"
	"log"
	"os"
	"strconv"
)

const (
	KeyHost   = "H_HOST" //! H_HOST optional = localhost; H_HOST unknown
	keyPrefix = "ACME_"
	number    = 3
)
const KeySingle, other = "H_TWO_AT_ONCE", 1
const KeyAlone string = "H_ALONE" //! H_ALONE unknown

func GetEnv(key, fallback string) string {
	if value, ok := os.LookupEnv(key); ok {
		return value
	}
	return fallback
}

func GetInt(key string, fallback int) int {
	value := GetEnv(key, "")
	if value == "" {
		return fallback
	}
	parsed, _ := strconv.Atoi(value)
	return parsed
}

func MustEnv(key string) string {
	value := os.Getenv(key) //! not enumerable
	if value == "" {
		log.Fatalf("%s is missing", key)
	}
	return value
}

func withFile(name string) (string, error) {
	if path := os.Getenv(name + "_FILE"); path != "" {
		return read(path)
	}
	return os.Getenv(keyPrefix + name), nil
}

func region(key string) string {
	value := os.Getenv(key)
	if value == "" {
		value = "eu"
	}
	return value
}

func home(key string) string {
	value := os.Getenv(key)
	if value == "" {
		value = fmt.Sprint(key)
	}
	return value
}

func maybe(key string) string {
	if value, ok := os.LookupEnv(key); ok {
		return value
	}
	return ""
}

func known(key string) (string, bool) {
	value, ok := os.LookupEnv(key)
	if !ok {
		return "", false
	}
	return value, true
}

func apply(target *string, key string) {
	if value := maybe(key); value != "" {
		*target = value
	}
}

func flag(key string) bool { return os.Getenv(key) == "1" }

func generic[T any](key string, cb func(string) (T, error)) (result T, err error) {
	return cb(os.Getenv(key))
}

func setEnv(key string) { os.Setenv(key, "x") }

func Unused(key string) string {
	return os.Getenv(key) //! not enumerable
}

func Handed(key string) string {
	return os.Getenv(key) //! not enumerable
}

func closure(key string) func() string {
	return func() string {
		return os.Getenv(key) //! not enumerable
	}
}

type loader struct{ prefix string }

func (l loader) get(key string) string { return os.Getenv(key) }

func lazily(key string) (found func() string, err error) {
	value := os.Getenv(key)
	return func() string { return value }, nil
}

func changed(key string) string {
	key = strings.ToUpper(key)
	return os.Getenv(key) //! not enumerable
}

func late() {
	var assigned string
	assigned = "H_ASSIGNED"
	os.Getenv(assigned) //! not enumerable
}

func variadic(keys ...string) string {
	return os.Getenv(keys[0]) //! not enumerable
}

var table = map[string]any{"env": Handed}

func uses(l loader, key string) {
	GetEnv(KeyHost, "localhost")
	GetEnv("H_EMPTY", "")              //! H_EMPTY unknown
	GetInt("H_PORT", 80)               //! H_PORT optional = 80
	MustEnv("H_MUST")                  //! H_MUST required
	withFile("H_SECRET")               //! H_SECRET_FILE optional; ACME_H_SECRET unknown
	region("H_REGION")                 //! H_REGION optional = eu
	home("H_HOME")                     //! H_HOME optional
	flag("H_FLAG")                     //! H_FLAG optional
	generic[string]("H_GENERIC", cb)   //! H_GENERIC unknown
	l.get("H_METHOD")                  //! H_METHOD unknown
	Handed("H_HANDED")                 //! H_HANDED unknown
	GetEnv("H_COMPUTED", key+"x")      //! H_COMPUTED optional = key+"x" computed
	GetEnv(keyPrefix+"JOINED", "j")    //! ACME_JOINED optional = j
	GetEnv(key+"_X", "x")              //! not enumerable *_X
	region()
	changed("H_CHANGED")
	lazily("H_LAZILY")                 //! H_LAZILY unknown
	setEnv("H_WRITTEN")
	os.Getenv(number)                  //! not enumerable
	os.Getenv(KeySingle)               //! not enumerable
	os.Getenv(KeyAlone)
	maybe("H_MAYBE")                        //! H_MAYBE unknown
	if found, ok := known("H_KNOWN"); !ok { //! H_KNOWN required
		panic(found)
	}
	apply(&key, "H_APPLIED") //! H_APPLIED optional
	value := MustEnv
	GetEnv := value
}
