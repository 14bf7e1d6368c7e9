package main

import (
	"strings"

	"github.com/spf13/viper"
)

const prefix = "acme"

func load(v *viper.Viper, key string) {
	v.AutomaticEnv() //! not enumerable ACME_*
	v.BindEnv("log.level-name") //! ACME_LOG_LEVEL_NAME unknown
	v.BindEnv("port", "PORT", "V_PORT", "lower") //! PORT unknown; V_PORT unknown
	v.BindEnv(key, "V_KEY", key) //! V_KEY unknown
	v.BindEnv(key)
	v.BindEnv("a b")
	v.BindEnv()
	viper.SetEnvKeyReplacer(strings.NewReplacer(".", "_", "-", "_"))
}
