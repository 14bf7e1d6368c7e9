from other.conf import *
from other.readers import env_bool, get_bool_from_env, set_env
import other.readers as readers

A = env("F_STAR", "90")  #! F_STAR optional = 90
if env("F_GATE"):  #! F_GATE optional
    print("on")
B = get_bool_from_env("F_BOOL", default=True)  #! F_BOOL optional = True
C = readers.get_env("F_MODULE")  #! F_MODULE unknown
D = env_bool("F_TYPED")  #! F_TYPED unknown
DA = env_int("F_INT"), env_str("F_STR"), env_list("F_LIST")  #! F_INT unknown; F_STR unknown; F_LIST unknown
DB = env_var("F_VAR"), env_value("F_VALUE"), env_float("F_FLOAT")  #! F_VAR unknown; F_VALUE unknown; F_FLOAT unknown
E = get_secret_env("F_SECRET")  #! F_SECRET unknown
set_env("F_SET", "x")
environment("F_ENVIRONMENT")
env("not_one")
env(A, "x")
env()


def inside(env):
    return env("F_PARAMETER")
