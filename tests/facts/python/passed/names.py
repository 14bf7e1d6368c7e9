import os


def number(name, *, fallback="5"):
    return int(os.getenv(name) or fallback)


def text(name, default="d"):
    return os.environ.get(name, default)


def joined(name, *parts, fallback="f"):
    return os.path.join(os.environ.get(name, fallback), *parts)


def all_of(options, rest):
    number("N_SPREAD_NAMED", **options)  #! N_SPREAD_NAMED unknown
    text("N_SPREAD", *rest)  #! N_SPREAD unknown
    text(*rest)  #! not enumerable
    text("N_PLAIN")  #! N_PLAIN optional = d
    joined("N_PARTS", "a", "b")  #! N_PARTS optional = f


LEFT_OUT = object()


def strict(name, default=LEFT_OUT):
    if default is LEFT_OUT:
        return os.environ[name]
    return os.environ.get(name, default)


strict("N_OTHER_OBJECT", object())  #! N_OTHER_OBJECT optional = object() computed
strict("N_LEFT_OUT")  #! N_LEFT_OUT required
