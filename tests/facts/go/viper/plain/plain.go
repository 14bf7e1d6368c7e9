package plain

import "github.com/spf13/viper"

func init() {
	viper.AutomaticEnv() //! not enumerable
	viper.SetEnvPrefix(computed())
	viper.SetEnvPrefix()
}
