import decouple
import dj_database_url
import environ
from decouple import AutoConfig, Csv, config
from decouple import config as conf
from dynaconf import Dynaconf, LazySettings, Validator
from environs import Env as Environs
from os import environ as world, getenv as getter
from starlette.config import Config, environ as surroundings

A = config("L_REQUIRED")  #! L_REQUIRED required
B = config("L_DEFAULT", default="d", cast=str)  #! L_DEFAULT optional = d
C = conf("L_POSITION", "p")  #! L_POSITION optional = p
D = config("L_EMPTY", default="", cast=Csv())  #! L_EMPTY optional
E = config("L_NONE", default=None)  #! L_NONE optional
F = config("L_COMPUTED", default=make())  #! L_COMPUTED optional = make() computed
own = AutoConfig(search_path=".")
G = own("L_OWN", "o")  #! L_OWN optional = o

repository = decouple.Config(decouple.RepositoryEnv(".env"))
GA = repository("L_REPOSITORY", "r")  #! L_REPOSITORY optional = r

env = environ.Env(L_SCHEME=(bool, False), L_SCHEME_TOO=(str, "s"), L_SCHEME_BARE=str, L_TRIPLE=(1, 2, 3))
environ.Env.read_env(".env")
env.read_env("L_FILE")
env.read_envfile("L_FILE")
env.str()
GB = env.str("L_SCHEME_TOO", "t")  #! L_SCHEME_TOO optional = t
GC = env.db_url()  #! DATABASE_URL required
GD = env.cache()  #! CACHE_URL required
GE = env.email()  #! EMAIL_URL required
GF = env.email_url()  #! EMAIL_URL required
GG = env.db("L_DB")  #! L_DB required
files = environ.FileAwareEnv()
GH = files("L_FILES", str, "f")  #! L_FILES optional = f
H = env("L_ENV")  #! L_ENV required
I = env("L_ENV_CAST", str, "c")  #! L_ENV_CAST optional = c
J = env("L_SCHEME")  #! L_SCHEME optional = False
K = env("L_SCHEME_BARE")  #! L_SCHEME_BARE required
L = env.bool("L_BOOL", default=True)  #! L_BOOL optional = True
M = env.int("L_INT", 5)  #! L_INT optional = 5
N = env.db()  #! DATABASE_URL required
O = env.cache_url(default="locmem://")  #! CACHE_URL optional = locmem://
P = env.list(var="L_LIST")  #! L_LIST required
Q = env("L_TRIPLE")  #! L_TRIPLE required
try:
    R = env("L_CAUGHT")  #! L_CAUGHT optional
except environ.ImproperlyConfigured:
    R = None

other = Environs()
S = other.str("L_ENVIRONS", "e")  #! L_ENVIRONS optional = e
T = other("L_ENVIRONS_CALL", "f")  #! L_ENVIRONS_CALL optional = f
with other.prefixed("APP_"):
    U = other.str("NAME")  #! APP_NAME required
    with other.prefixed("DB_"), open("x"):
        V = other.int("PORT", 5432)  #! APP_DB_PORT optional = 5432

    with lock, other.prefixed():
        VA = other.str("LOCKED")  #! APP_LOCKED required


@other.parser_for("L_KIND")
def kind(env):
    return env.str("L_NOT_OURS")


other.add_parser("L_KIND", kind)
other.parser("L_KIND", kind)

starlette = Config(".env", env_prefix="STAR_")
W = starlette("KEY", cast=str, default="k")  #! STAR_KEY optional = k
X = Config()("L_UNBOUND")
Y = surroundings["L_STARLETTE"]  #! L_STARLETTE required

DATABASES = {
    "default": dj_database_url.config(default="sqlite://"),  #! DATABASE_URL optional = sqlite://
    "replica": dj_database_url.config(env="L_REPLICA", conn_max_age=1),  #! L_REPLICA unknown
    "parsed": dj_database_url.parse("L_PARSED"),
}

settings = Dynaconf(settings_files=["settings.toml"])  #! not enumerable DYNACONF_*
mine = Dynaconf(envvar_prefix="MINE")  #! not enumerable MINE_*
any_name = LazySettings(envvar_prefix=False)  #! not enumerable
plain = dict(envvar_prefix="NOT_THIS")
valid = Validator("L_VALID")


def through(name):
    return config(name, default="t")


Z = through("L_THROUGH")  #! L_THROUGH optional = t
AA = env
AB = AA.str("L_ALIAS")  #! L_ALIAS required
AC = env.str(A)  #! not enumerable
