from compat import Dynaconf, LazySettings
from settings import config, env as e, surroundings

import settings
import compat as own

A = e.bool("L_ELSEWHERE")  #! L_ELSEWHERE required
B = settings.env.str("L_MODULE", default="m")  #! L_MODULE optional = m
C = config("L_PASSED_ON")  #! L_PASSED_ON required
D = surroundings.get("L_PASSED_ENVIRON", "p")  #! L_PASSED_ENVIRON optional = p
E = Dynaconf("L_NONE_OF_IT")
G = settings.env("L_MODULE_CALL")  #! L_MODULE_CALL required
H = own.str("L_COMPAT")
F = settings.other_thing("L_NOR_THIS")
