package main

import "example.org/cli"

var flags = []cli.Flag{cli.StringFlag{EnvVars: []string{"N_TOKEN"}}}
