package below

import "github.com/caarlos0/env/v11"

type Config struct {
	Host string `env:"HOST"` //! ACME_HOST unknown
}

func load() (cfg Config, err error) {
	err = env.ParseWithOptions(&cfg, env.Options{Prefix: "ACME_", RequiredIfNoDef: false})
	return
}
