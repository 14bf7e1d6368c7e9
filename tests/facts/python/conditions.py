import os

from settings import settings

STR = str(os.getenv("C_STR", "")).lower() in ("1", "true")  #! C_STR optional
UPPER = os.getenv("C_UPPER", "").upper() == "ON"  #! C_UPPER optional
CASEFOLD = os.getenv("C_CASEFOLD", "").casefold() == "on"  #! C_CASEFOLD optional
RSTRIP = os.getenv("C_RSTRIP", "").rstrip() == "on"  #! C_RSTRIP optional
LSTRIP = os.getenv("C_LSTRIP", "").lstrip() == "on"  #! C_LSTRIP optional
SPLIT = "mail" in os.getenv("C_SPLIT", "").split(",")  #! C_SPLIT optional
if os.getenv("C_NO_ARGUMENT", "") != str():  #! C_NO_ARGUMENT optional
    print("on")
if len(os.getenv("C_LENGTH_ZERO", "")) == 0:  #! C_LENGTH_ZERO required
    raise ValueError
if len(os.getenv("C_LENGTH_MORE", "")) > 0:  #! C_LENGTH_MORE optional
    print("on")
else:
    print("off")
if len(os.getenv("C_LENGTH_DEMANDED", "")) >= 1:  #! C_LENGTH_DEMANDED unknown
    print("on")
else:
    raise ValueError
if len(os.getenv("C_LENGTH_NONE", "")) > 0:  #! C_LENGTH_NONE required
    print("on")
else:
    raise ValueError
if len(os.getenv("C_LENGTH_LESS", "")) < 1:  #! C_LENGTH_LESS optional
    print("off")
if len(os.getenv("C_LENGTH_AT_MOST", "")) <= 0:  #! C_LENGTH_AT_MOST required
    raise ValueError
if os.getenv("C_ZERO_AS_TEXT") != "0":  #! C_ZERO_AS_TEXT optional
    print("on")
if changed([os.getenv("C_LISTED")]):  #! C_LISTED unknown
    print(os.environ["C_LISTED"])  #! C_LISTED required


def generated(data):
    if not any(name in data for name in "ab"):
        return None
    return os.environ["C_GENERATED"]  #! C_GENERATED required


def left():
    if not os.getenv("C_LEFT_A") or not os.getenv("C_LEFT_B"):  #! C_LEFT_A optional; C_LEFT_B optional
        return None
    if os.getenv("C_LEFT_NONE") is None:  #! C_LEFT_NONE optional
        return None
    if "C_LEFT_ABSENT" not in os.environ:  #! C_LEFT_ABSENT optional
        return None
    return 1


def in_production():
    if env != "production":
        return
    if not os.getenv("C_PRODUCTION"):  #! C_PRODUCTION unknown
        raise ValueError


def in_prod():
    if stage != "prod":
        return
    if not os.getenv("C_PROD"):  #! C_PROD unknown
        raise ValueError


def is_prod_only():
    if not settings.is_prod:
        return
    if not os.getenv("C_IS_PROD"):  #! C_IS_PROD unknown
        raise ValueError


def debugging():
    if settings.DEBUG:
        return
    if not os.getenv("C_DEBUG"):  #! C_DEBUG unknown
        raise ValueError


def in_env():
    if settings.ENV == "local":
        return
    if not os.getenv("C_ENV"):  #! C_ENV unknown
        raise ValueError


def in_environment():
    if settings.ENVIRONMENT == "local":
        return
    if not os.getenv("C_ENVIRONMENT"):  #! C_ENVIRONMENT unknown
        raise ValueError


def testing():
    if settings.TESTING:
        return
    if not os.getenv("C_TESTING"):  #! C_TESTING unknown
        raise ValueError


def done_already(cache):
    if cache:
        return
    if not os.getenv("C_AFTER_A_CACHE"):  #! C_AFTER_A_CACHE required
        raise ValueError
