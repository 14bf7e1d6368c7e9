package needles

import "os"

var all = os.Environ() //! not enumerable
