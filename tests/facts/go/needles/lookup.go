package needles

import "os"

var value, known = os.LookupEnv("G_ONLY_LOOKUP") //! G_ONLY_LOOKUP unknown
