package empty

import "github.com/kelseyhightower/envconfig"

type config struct{ Port int }

func load(c *config) error { return envconfig.Process("", c) } //! not enumerable
