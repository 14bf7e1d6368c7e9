package needles

import "os"

var path = os.ExpandEnv("$G_ONLY_EXPANDED") //! G_ONLY_EXPANDED unknown
