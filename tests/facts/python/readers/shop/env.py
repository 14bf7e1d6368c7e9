import json
import os

_LEFT_OUT = object()


def need(name):
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(name)
    return value


def text(name, default=None):
    return os.environ.get(name, default)


def boolean(name: str, default: bool = False) -> bool:
    value = os.getenv(name)
    if value is None:
        return default
    return value == "true"


def number(name, *, fallback="5"):
    return int(os.getenv(name) or fallback)


def loaded(name, default=None):
    return json.loads(text(name, default))


def strict(name, default=_LEFT_OUT):
    try:
        return os.environ[name]
    except KeyError:
        if default is _LEFT_OUT:
            raise
        return default


def either(name, default=None):
    if default is None:
        return os.environ[name]
    return os.environ.get(name, default)


def early(name, default=None):
    if default is not None:
        return os.environ.get(name, default)
    return os.environ[name]


def asked(name, required=False):
    value = os.environ.get(name)
    if required and not value:
        raise RuntimeError(name)
    return value


def from_file(name, default=None):
    if path := os.getenv(name + "_FILE"):
        return open(path).read()
    return os.getenv(name, default)


def prefixed(key):
    return os.environ.get(f"SHOP_{key.upper()}")


def given(name, default):
    if name in os.environ:
        return os.environ[name]
    return default


def caught(name, default=""):
    try:
        return os.environ[name]
    except KeyError:
        return default


def many(*names):
    return [os.environ.get(n) for n in names]  #! not enumerable


def everything(name, **more):
    return os.environ.get(name), more


short = lambda name, default="s": os.environ.get(name, default)
again = text


class Config:
    prefix = "APP"

    def get(self, key, default=None):
        return os.environ.get(key, default)

    @classmethod
    def of(cls, key):
        return os.environ[key]

    @staticmethod
    def plain(key):
        return os.environ[key]

    def port(self):
        return self.get("R_SELF", "80")  #! R_SELF optional = 80


class Variable:
    def __init__(self, key):
        self.value = os.environ.get(key)


config = Config()
config.read = lambda key: os.environ[f"HELD_{key}"]  #! not enumerable HELD_*
register(lambda key: os.environ[f"LAMBDA_{key}"])  #! not enumerable LAMBDA_*


def two(key, spare):
    if not os.getenv(spare):
        raise RuntimeError
    return os.environ.get(key)


def ping(name):
    return os.environ.get(name) or pong(name)


def pong(name):
    return ping(name)


def wished(name, wanted=False):
    if wanted or os.getenv(name):
        return 1
    return 0


def picked(name, default=None):
    return os.environ[name] if default is None else os.environ.get(name, default)


def branch(name, default=None):
    if default is None:
        return os.environ[name]
    else:
        return os.environ.get(name, default)


def maybe(name):
    return os.environ.get(name) if ready() else None


def noted(name, default=None):
    if default is None:
        print("none")
    return os.environ.get(name, default)


def never_called(key):
    return os.environ[f"NEVER_{key}"]  #! not enumerable NEVER_*


def itself(name):
    return os.environ.get(name) or itself(name)  #! not enumerable
