package tagged

type config struct {
	Port int `envconfig:"E_PORT" default:"80"` //! E_PORT optional = 80
}
