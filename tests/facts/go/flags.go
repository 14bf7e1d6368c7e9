package main

import (
	"time"

	"github.com/urfave/cli/v3"
)

const address = ":80"

var flags = []cli.Flag{
	&cli.StringFlag{
		Name:     "token",
		Sources:  cli.EnvVars("F_TOKEN"), //! F_TOKEN required
		Required: true,
	},
	&cli.StringFlag{
		Name:    "server",
		EnvVars: []string{"F_SERVER", "F_HOST"}, //! F_SERVER optional = http://localhost; F_HOST optional = http://localhost
		Value:   "http://localhost",
		Usage:   "not F_USAGE",
	},
	&cli.StringFlag{
		EnvVar:   "F_OLD,F_OLDER", //! F_OLD unknown; F_OLDER unknown
		Required: false,
		Usage:    "F_NOT, A",
	},
	&cli.BoolFlag{Name: "debug", Sources: cli.EnvVars("F_DEBUG", "f_debug")}, //! F_DEBUG unknown
	&cli.DurationFlag{Sources: cli.EnvVars("F_TIMEOUT"), Value: time.Hour}, //! F_TIMEOUT optional = time.Hour computed
	&cli.StringFlag{Sources: cli.EnvVars("F_ADDRESS"), Value: address}, //! F_ADDRESS optional = :80
	&cli.StringFlag{Sources: cli.EnvVars("F_EMPTY"), Value: ""}, //! F_EMPTY unknown
	&cli.StringFlag{Sources: cli.NewValueSourceChain(
		cli.EnvVar("F_CHAIN"), //! F_CHAIN unknown
	)},
	&cli.IntFlag{Sources: cli.EnvVars("F_RETRIES"), Value: -1}, //! F_RETRIES optional = -1
	&cli.BoolFlag{Sources: cli.EnvVars("F_OPEN"), Value: true}, //! F_OPEN optional = true
	&cli.BoolFlag{Sources: cli.EnvVars("F_CLOSED"), Value: false}, //! F_CLOSED optional = false
	&cli.StringFlag{Sources: cli.EnvVars(names...)},
}
