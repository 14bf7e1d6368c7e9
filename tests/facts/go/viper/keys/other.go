package keys

import "example.org/viper"

func init() {
	viper.AutomaticEnv()
	viper.BindEnv("key", "K_OTHER")
}
