package tagged

import "github.com/kelseyhightower/envconfig"

func load(c *config) error { return envconfig.Process("", c) }
