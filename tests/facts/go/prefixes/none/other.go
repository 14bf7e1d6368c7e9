package none

import (
	"example.org/env"
	"example.org/envconfig"
)

func load(c *config) {
	envconfig.Process("acme", c)
	env.Provider("ACME_", ".", nil)
}
