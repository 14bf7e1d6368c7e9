package web

import (
	"os"

	foreign "example.com/nested/keys"
	root "example.org/nested"
	"example.org/nested/keys"
	unknown "github.com/acme/keys"
)

func web() {
	os.Getenv(root.Top)
	os.Getenv(keys.Key)
	os.Getenv(foreign.Key) //! not enumerable
	os.Getenv(unknown.Key) //! not enumerable
}
