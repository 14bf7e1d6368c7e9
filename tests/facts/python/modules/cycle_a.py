import os

from cycle_b import thing

thing("M_ROUND", os.getenv("M_GIVEN"))  #! M_GIVEN unknown
