"""What stands above a use: guards before it, branches, handlers."""

import os

if "A_WARNED" not in os.environ:  #! A_WARNED optional
    print("A_WARNED is better set")
WARNED = os.environ["A_WARNED"]  #! A_WARNED required
if os.environ["A_TESTED"] != "on":  #! A_TESTED required
    print("off")
CHOICE = "slow" if os.environ["A_CHOICE"] != "fast" else "fast"  #! A_CHOICE required
OTHERS = os.environ["A_OTHERS"] if WARNED else None  #! A_OTHERS required
WRONG = os.environ["A_WRONG_WAY"] if "A_WRONG_WAY" not in os.environ else ""  #! A_WRONG_WAY optional; A_WRONG_WAY required
AGAIN = os.environ.get("A_AGAIN") or os.environ["A_AGAIN"]  #! A_AGAIN unknown; A_AGAIN required
EQUAL = "A_EQUAL" not in os.environ or os.environ["A_EQUAL"] == "1"  #! A_EQUAL optional; A_EQUAL optional

os.environ.setdefault("A_PRESET", "shop.settings")  #! A_PRESET optional = shop.settings
PRESET = os.environ["A_PRESET"]  #! A_PRESET optional = shop.settings
if "A_FILLED" not in os.environ:  #! A_FILLED optional = filled
    os.environ["A_FILLED"] = "filled"  #! A_FILLED set
FILLED = os.environ["A_FILLED"]  #! A_FILLED optional = filled
os.environ["A_WRITTEN"] = "1"  #! A_WRITTEN set
WRITTEN = os.environ["A_WRITTEN"]  #! A_WRITTEN unknown

if "A_ELSEWHERE" not in os.environ:  #! A_ELSEWHERE optional
    settings["A_ELSEWHERE"] = "x"
ELSEWHERE = os.environ["A_ELSEWHERE"]  #! A_ELSEWHERE required


def complained():
    if "A_COMPLAINED" not in os.environ:  #! A_COMPLAINED unknown
        return {"error": "no key"}
    return os.environ["A_COMPLAINED"]  #! A_COMPLAINED unknown


if "A_DEFAULT_OF" in os.environ:  #! A_DEFAULT_OF optional

    def connect(key=os.environ["A_DEFAULT_OF"]):  #! A_DEFAULT_OF optional
        return key


def choices():
    url = os.getenv("A_SWAPPED")  #! A_SWAPPED optional = http://localhost
    speed = os.getenv("A_SPEED")  #! A_SPEED optional
    return "http://localhost" if not url else url, "slow" if speed != "fast" else speed


try:
    A = os.environ["A_BASE"]  #! A_BASE optional
except BaseException:
    print("off")
try:
    B = config("A_DECOUPLE")
    B = os.environ["A_UNDEFINED"]  #! A_UNDEFINED optional
except UndefinedValueError:
    print("off")
try:
    C = os.environ["A_ENV_ERROR"]  #! A_ENV_ERROR optional
except environs.EnvError:
    print("off")
try:
    D = os.environ["A_REASON"]  #! A_REASON optional
except KeyError:
    reason = "A_REASON is off"
if DEBUG:
    try:
        E = os.environ["A_HANDLED_IN_DEBUG"]  #! A_HANDLED_IN_DEBUG unknown
    except KeyError:
        raise RuntimeError("A_HANDLED_IN_DEBUG")


class Client:
    def __init__(self):
        try:
            self.key = os.environ["A_OF_ATTRIBUTE"]  #! A_OF_ATTRIBUTE optional
        except KeyError:
            self.key = None
        try:
            self.token = os.environ["A_DEMANDED_LATER"]  #! A_DEMANDED_LATER unknown
        except KeyError:
            self.token = None

    def go(self):
        if self.token is None:
            raise ValueError
        if self.key:
            print(self.key)
