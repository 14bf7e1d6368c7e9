import os

from shop import env, must
from shop.env import (
    Config,
    Variable,
    again,
    asked,
    boolean as flag,
    caught,
    config,
    early,
    either,
    everything,
    from_file,
    given,
    loaded,
    number,
    prefixed,
    short,
    strict,
    text,
)
from .env import branch, maybe, noted, picked, ping, two, wished
from .names import TOKEN

A = env.need("R_NEED")  #! R_NEED required
B = must("R_MUST")  #! R_MUST required
C = text("R_TEXT")  #! R_TEXT unknown
D = text("R_TEXT_DEFAULT", "d")  #! R_TEXT_DEFAULT optional = d
E = text("R_TEXT_KEYWORD", default="k")  #! R_TEXT_KEYWORD optional = k
F = flag("R_FLAG")  #! R_FLAG optional = False
G = flag("R_FLAG_ON", True)  #! R_FLAG_ON optional = True
H = number("R_NUMBER")  #! R_NUMBER optional = 5
I = number("R_NUMBER_GIVEN", fallback=7)  #! R_NUMBER_GIVEN optional = 7
J = loaded("R_LOADED", "[]")  #! R_LOADED optional = []
K = loaded("R_LOADED_BARE")  #! R_LOADED_BARE unknown
L = strict("R_STRICT")  #! R_STRICT required
M = strict("R_STRICT_DEFAULT", "s")  #! R_STRICT_DEFAULT optional = s
N = either("R_EITHER")  #! R_EITHER required
O = either("R_EITHER_DEFAULT", "e")  #! R_EITHER_DEFAULT optional = e
P = early("R_EARLY")  #! R_EARLY required
Q = early("R_EARLY_DEFAULT", "y")  #! R_EARLY_DEFAULT optional = y
R = asked("R_ASKED")  #! R_ASKED unknown
S = asked("R_ASKED_REQUIRED", required=True)  #! R_ASKED_REQUIRED required
T = from_file("R_SECRET")  #! R_SECRET unknown; R_SECRET_FILE optional
U = prefixed("token")  #! SHOP_TOKEN unknown
V = given("R_GIVEN", "g")  #! R_GIVEN optional = g
W = caught("R_CAUGHT", "c")  #! R_CAUGHT optional = c
X = caught("R_CAUGHT_EMPTY")  #! R_CAUGHT_EMPTY unknown
Y = short("R_SHORT")  #! R_SHORT optional = s
Z = again("R_AGAIN", "a")  #! R_AGAIN optional = a
AA = config.get("R_METHOD", "m")  #! R_METHOD optional = m
AB = Config.of("R_CLASSMETHOD")  #! R_CLASSMETHOD required
AC = Config().plain("R_STATIC")  #! R_STATIC required
AD = Variable("R_MADE").value  #! R_MADE unknown
AE = text(TOKEN)
AF = text("R_COMPUTED", os.path.join("a", "b"))  #! R_COMPUTED optional = os.path.join("a", "b") computed
AG = text(*A)  #! not enumerable
AH = text(A.name)  #! not enumerable
AI = everything("R_EVERYTHING", more=1)  #! R_EVERYTHING unknown
AJ = [text(name) for name in ("R_EACH_A", "R_EACH_B")]  #! R_EACH_A unknown; R_EACH_B unknown
if not text("R_JUDGED"):  #! R_JUDGED required
    raise ValueError
AK = text("R_OR") or "o"  #! R_OR optional = o
if text("R_GATE"):  #! R_GATE optional
    print(text("R_GATE"))  #! R_GATE optional
AL = text(**A)  #! not enumerable
AM = text("R_SPREAD", **A)  #! R_SPREAD unknown


two("R_KEY", "R_SPARE")  #! R_KEY unknown; R_SPARE required
ping("R_PING")  #! R_PING unknown
wished("R_WISHED", wanted=True)  #! R_WISHED unknown
picked("R_PICKED")  #! R_PICKED required
picked("R_PICKED_DEFAULT", "p")  #! R_PICKED_DEFAULT optional = p
branch("R_BRANCH")  #! R_BRANCH required
branch("R_BRANCH_DEFAULT", "b")  #! R_BRANCH_DEFAULT optional = b
maybe("R_MAYBE")  #! R_MAYBE unknown
noted("R_NOTED")  #! R_NOTED unknown
if not os.getenv("R_FIRST"):  #! R_FIRST required
    raise ValueError
for each in ("R_FIRST_TOO", "R_SECOND"):  #! R_FIRST_TOO unknown; R_SECOND unknown
    print(os.getenv(each))
if not os.getenv("R_FIRST_TOO"):  #! R_FIRST_TOO required
    raise ValueError
if not from_file("R_JUDGED_FILE"):  #! R_JUDGED_FILE required; R_JUDGED_FILE_FILE optional
    raise ValueError
from_file("R_UNJUDGED")  #! R_UNJUDGED unknown; R_UNJUDGED_FILE optional


def local(key, default):
    return text("LOCAL_" + key, default)


AN = local("KEY", "l")  #! LOCAL_KEY optional = l


class Other:
    def get(self, key, default=None):
        return {}


other = Other()
AO = other.get("R_NOT_THIS")


def text_of(text):
    return text("R_PARAMETER")
