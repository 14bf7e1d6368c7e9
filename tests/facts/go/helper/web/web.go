package web

import (
	"os"

	"example.org/acme/v2/config"
	settings "example.org/acme/v2/config"
	"example.org/elsewhere/other"
	"github.com/acme/api/v3"
)

func GetEnv(key, fallback string) string { return key + fallback }

func handler() {
	config.GetEnv("W_ONE", "1") //! W_ONE optional = 1
	settings.MustEnv("W_TWO")   //! W_TWO required
	GetEnv("W_OWN_FUNCTION", "x")
	other.GetEnv("W_ELSEWHERE", "x")
	api.GetEnv("W_API", "x")
	os.Getenv(config.KeyHost)
	println("GetEnv")
	other.KeyHost()
	os.Getenv(other.KeyHost) //! not enumerable
}
