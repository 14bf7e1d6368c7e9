import contextlib
import os
import sys

if os.getenv("O_GATE"):  #! O_GATE optional
    print(os.getenv("O_GATE"))  #! O_GATE optional
if os.getenv("O_NONE") is not None:  #! O_NONE optional
    print("on")
FLAG = os.getenv("O_FLAG") == "true"  #! O_FLAG optional
LOWER = os.getenv("O_LOWER", "").lower() in ("1", "true")  #! O_LOWER optional
SPLIT = os.getenv("O_SPLIT", "").split(",")  #! O_SPLIT unknown
CRASHES = os.getenv("O_CRASHES").lower() == "x"  #! O_CRASHES unknown
OTHER = os.getenv("O_DEFAULT") or "d"  #! O_DEFAULT optional = d
CHAIN = os.getenv("O_CHAIN_A") or os.getenv("O_CHAIN_B") or "c"  #! O_CHAIN_A optional = c; O_CHAIN_B optional = c
BARE = os.getenv("O_BARE_A") or os.getenv("O_BARE_B")  #! O_BARE_A unknown; O_BARE_B unknown
EMPTY = os.getenv("O_OR_EMPTY") or ""  #! O_OR_EMPTY unknown
NONE = os.getenv("O_OR_NONE") or None  #! O_OR_NONE unknown
COMPUTED = os.getenv("O_OR_COMPUTED") or make()  #! O_OR_COMPUTED optional = make() computed
EXITS = os.getenv("O_EXITS") or sys.exit("needed")  #! O_EXITS required
FAILS = os.getenv("O_FAILS") or self.fail("needed")  #! O_FAILS unknown
NUMBER = float(os.getenv("O_NUMBER") or 2)  #! O_NUMBER optional = 2
LAST = COMPUTED or os.getenv("O_LAST")  #! O_LAST unknown
NESTED = os.getenv("O_NESTED_A") or os.getenv("O_NESTED_B", "n")  #! O_NESTED_A optional = n; O_NESTED_B optional = n
TERNARY = "on" if os.getenv("O_TERNARY") else "off"  #! O_TERNARY optional
KEPT = os.environ["O_KEPT"] if "O_KEPT" in os.environ else "k"  #! O_KEPT optional = k; O_KEPT optional = k
WITHOUT = None if not os.getenv("O_WITHOUT") else int(os.getenv("O_WITHOUT"))  #! O_WITHOUT optional; O_WITHOUT optional
COMPARED = 1 if os.getenv("O_COMPARED") == "x" else 2  #! O_COMPARED optional
MIXED = 1 if os.getenv("O_MIXED") or FLAG else 2  #! O_MIXED unknown
AND = os.getenv("O_AND") and connect()  #! O_AND optional
AND_LAST = FLAG and os.getenv("O_AND_LAST")  #! O_AND_LAST unknown
AND_USED = "O_AND_USED" in os.environ and os.environ["O_AND_USED"]  #! O_AND_USED optional; O_AND_USED optional
IN = "O_IN" in os.environ  #! O_IN optional
EITHER = "O_EITHER_A" in os.environ or "O_EITHER_B" in os.environ  #! O_EITHER_A optional; O_EITHER_B optional
BOOL = bool(os.getenv("O_BOOL"))  #! O_BOOL optional
NOT = not os.getenv("O_NOT")  #! O_NOT optional
if "O_ITEM" in os.environ:  #! O_ITEM optional
    print(os.environ["O_ITEM"])  #! O_ITEM optional
if os.environ.get("O_ITEM_GET"):  #! O_ITEM_GET optional
    print(os.environ["O_ITEM_GET"])  #! O_ITEM_GET optional
if os.getenv("O_ELSE") is None:  #! O_ELSE unknown
    print("none")
else:
    print(os.environ["O_ELSE"])  #! O_ELSE unknown
if not os.getenv("O_ASSIGNED"):  #! O_ASSIGNED unknown
    print("off")
if "O_ABSENT" not in os.environ:  #! O_ABSENT optional
    print(os.getenv("O_INSTEAD"))  #! O_INSTEAD unknown
if "O_NOT_QUITE" not in os.environ:  #! O_NOT_QUITE unknown
    if OTHER:
        raise ValueError
if os.getenv("O_ONE") or FLAG:  #! O_ONE unknown
    print("x")
while os.getenv("O_WHILE"):  #! O_WHILE optional
    pass
call(os.getenv("O_ARGUMENT"), x=os.getenv("O_KEYWORD"))  #! O_ARGUMENT unknown; O_KEYWORD unknown
call(os.getenv("O_COMPARED_ARGUMENT") == "x")  #! O_COMPARED_ARGUMENT optional

try:
    A = os.environ["O_CAUGHT"]  #! O_CAUGHT optional = a
except KeyError:
    A = "a"
try:
    B = os.environ["O_CAUGHT_NONE"]  #! O_CAUGHT_NONE optional
except (KeyError, ValueError):
    B = None
try:
    BB = os.environ["O_CAUGHT_DEMANDED"]  #! O_CAUGHT_DEMANDED unknown
except KeyError:
    BB = None
if BB is None:
    raise ValueError
try:
    BC = os.environ["O_CAUGHT_ASKED"]  #! O_CAUGHT_ASKED optional
except KeyError:
    BC = None
if BC is None:
    print("none")
if BC:
    raise ValueError
try:
    C = os.environ["O_CAUGHT_RAISED"]  #! O_CAUGHT_RAISED required
except KeyError as error:
    raise RuntimeError from error
try:
    D = os.environ["O_CAUGHT_ALL"]  #! O_CAUGHT_ALL optional
except:
    pass
try:
    E = os.environ["O_CAUGHT_EXCEPTION"]  #! O_CAUGHT_EXCEPTION optional
except Exception:
    print("off")
try:
    F = os.environ["O_NOT_CAUGHT"]  #! O_NOT_CAUGHT required
except OSError:
    F = "x"
try:
    pass
except KeyError:
    G = os.environ["O_IN_EXCEPT"]  #! O_IN_EXCEPT required
with contextlib.suppress(KeyError):
    H = os.environ["O_SUPPRESSED"]  #! O_SUPPRESSED optional
with open("x"):
    I = os.environ["O_IN_WITH"]  #! O_IN_WITH required


def caught():
    try:
        return os.environ["O_CAUGHT_RETURN"]  #! O_CAUGHT_RETURN optional = r
    except LookupError:
        return "r"


def complained():
    try:
        return os.environ["O_CAUGHT_COMPLAINT"]  #! O_CAUGHT_COMPLAINT unknown
    except KeyError:
        return "missing key"


def outside():
    try:

        def inner():
            return os.environ["O_INNER"]  #! O_INNER required

        return inner
    except KeyError:
        return None


def gate():
    key = os.getenv("O_LEFT")  #! O_LEFT optional
    if not key:
        return None
    return key


def gate_on_more(user):
    key = os.getenv("O_LEFT_MORE")  #! O_LEFT_MORE unknown
    if not key or user.banned:
        return None
    return key


def gates():
    one, two = os.getenv("O_TWO_A"), 1  #! O_TWO_A unknown
    name = os.getenv("O_LOCAL")  #! O_LOCAL optional
    if name:
        return name.lower()
    return two, one


def gate_then_raise():
    name = os.getenv("O_THEN_RAISE")  #! O_THEN_RAISE unknown
    if name:
        return name
    raise ValueError


def gate_with_a_word():
    name = os.getenv("O_WORD")  #! O_WORD optional
    if not name:
        return "disabled"
    return connect(1, name)


def gate_or_default():
    name = os.getenv("O_THEN_DEFAULT")  #! O_THEN_DEFAULT optional = fallback
    if name:
        return name
    return "fallback"


def default_later():
    url = os.getenv("O_LATER")  #! O_LATER optional = http://localhost
    if not url:
        url = "http://localhost"
    return url


def default_empty_later():
    url = os.getenv("O_LATER_EMPTY")  #! O_LATER_EMPTY unknown
    if not url:
        url = ""
    return url


def loops(urls):
    for url in urls:
        if not os.getenv("O_CONTINUE"):  #! O_CONTINUE optional
            continue
        print(os.environ["O_CONTINUE"], url)  #! O_CONTINUE optional


def flag():
    mode = os.getenv("O_MODE")  #! O_MODE optional
    if mode == "fast":
        return 1
    return 2


_PRIVATE = os.getenv("O_PRIVATE")  #! O_PRIVATE optional
if _PRIVATE:
    print(_PRIVATE)
UNUSED = os.getenv("O_UNUSED")  #! O_UNUSED unknown
kept = [x for x in "ab" if os.getenv("O_COMPREHENSION")]  #! O_COMPREHENSION optional
