package inner

type Mail struct {
	Host string `env:"HOST" envDefault:"h"` //! MAIL_HOST optional = h
}
