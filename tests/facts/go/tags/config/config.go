package config

import (
	"example.org/elsewhere"
	"example.org/tags/inner"
)

type Config struct {
	Home     string   `env:"T_HOME"`                                  //! T_HOME unknown
	Token    string   `env:"T_TOKEN,required"`                        //! T_TOKEN required
	Secret   string   `json:"secret" env:"T_SECRET, notEmpty,unset"`  //! T_SECRET required
	Port     int      `env:"T_PORT" envDefault:"3000"`                //! T_PORT optional = 3000
	Hosts    []string `env:"T_HOSTS,required" envDefault:"a,b"`       //! T_HOSTS optional = a,b
	Empty    string   `env:"T_EMPTY" envDefault:""`                   //! T_EMPTY unknown
	Clean    string   `env:"T_CLEAN" env-default:"c"`                 //! T_CLEAN optional = c
	Must     string   `env:"T_MUST" env-required:"true"`              //! T_MUST required
	Need     string   `required:"" env:"T_NEED,T_NEED_TOO" help:"x"`  //! T_NEED required; T_NEED_TOO required
	May      string   `required:"false" env:"T_MAY" default:"m"`      //! T_MAY optional = m
	Maybe    string   `required:"false" env:"T_MAYBE"`                //! T_MAYBE unknown
	Option   string   `env:"T_OPTION, default=x,y"`                   //! T_OPTION optional = x,y
	Config   string   `envconfig:"T_KELSEY" required:"true"`          //! T_KELSEY required
	Both     string   `env:"T_BOTH" envconfig:"T_NOT"`                //! T_BOTH unknown
	Escaped  string   `json:"a\"b" env:"T_ESCAPED"`                   //! T_ESCAPED unknown
	Skipped  string   `env:"-"`
	NoName   string   `env:",required"`
	Lower    string   `env:"lower"`
	Plain    string   `json:"T_JSON"`
	Old      string   `not a tag`
	Database Database `envPrefix:"DB_"`
	Replica  *Database `envPrefix:"REPLICA_"`
	Nothing  Database `envPrefix:""`
	Inner    inner.Mail `envPrefix:"MAIL_"`
	Other    elsewhere.Mail `envPrefix:"OTHER_"` //! not enumerable OTHER_*
	Unknown  Missing `envPrefix:"MISSING_"` //! not enumerable MISSING_*
	// Comment string `env:"T_COMMENT"`
}

type Database struct {
	Host string `env:"HOST,required"` //! DB_HOST required; REPLICA_HOST required
}

type Unrelated struct {
	Host string `env:"T_UNRELATED"` //! T_UNRELATED unknown
}

var text = "`env:\"T_STRING\"`"
