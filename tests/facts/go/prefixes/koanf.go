package main

import (
	"github.com/kelseyhightower/envconfig"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	old "github.com/knadh/koanf/v2/providers/env"
)

const prefix = "P_"

func load(k loader, c *config, computed string) {
	k.Load(old.Provider("ACME_", ".", nil), nil) //! not enumerable ACME_*
	k.Load(env.Provider(".", env.Opt{Prefix: prefix, TransformFunc: nil}), nil) //! not enumerable P_*
	k.Load(env.Provider(computed, ".", nil), nil) //! not enumerable
	k.Load(env.Provider(".", env.Opt{}), nil) //! not enumerable
	k.Load(env.Provider(), nil) //! not enumerable
	k.Load(file.Provider("P_FILE"), nil)
	envconfig.Process("acme", c) //! not enumerable ACME_*
	envconfig.MustProcess(computed, c) //! not enumerable
	envconfig.Usage("usage", c)
}
