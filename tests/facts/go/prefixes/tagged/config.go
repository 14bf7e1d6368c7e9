package tagged

import "github.com/kelseyhightower/envconfig"

func prefixed(c *config) error { return envconfig.Process("tagged", c) } //! not enumerable TAGGED_*

func load(c *config) error { return envconfig.Process("", c) }
