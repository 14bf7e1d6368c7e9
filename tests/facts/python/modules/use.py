import lib
import pkg
import pkg.below
from lib import Both, Inherits, get_env
from .gone import get_env as gone_env

try:
    from lib import need
except ImportError:
    from other_lib import need

need("M_FIRST_IMPORT")  #! M_FIRST_IMPORT required
Inherits().get("M_INHERITED")  #! M_INHERITED required
Both().get("M_SECOND_BASE")  #! M_SECOND_BASE required
get_env("M_ABSENT")
gone_env("M_GONE")
lib.extra.extra_need("M_NO_SUBMODULE")
pkg.twin("M_TWIN")  #! M_TWIN required
pkg.nothing.more("M_NOTHING")
pkg.below.deep("M_BELOW")  #! M_BELOW required


def outside(self):
    return self.need("M_OUTSIDE")
