"""Several uses of one value, which have to agree."""

import os

ABORTS = os.getenv("U_ABORTS") or abort("needed")  #! U_ABORTS unknown
DIES = os.getenv("U_DIES") or die("needed")  #! U_DIES unknown
RAISES = os.getenv("U_RAISES") or raise_for("U_RAISES")  #! U_RAISES unknown
ERROR = os.getenv("U_ERROR") or config_error("U_ERROR")  #! U_ERROR unknown
LEAVES = os.getenv("U_LEAVES") or exit_with("U_LEAVES")  #! U_LEAVES unknown
CHOSEN = "x" if ABORTS else (os.getenv("U_CHOSEN") or "d")  #! U_CHOSEN optional = d
CRASHES = os.getenv("U_CRASHES", None).lower() == "on"  #! U_CRASHES unknown
if not str(os.getenv("U_TEXT_OF_NONE")):  #! U_TEXT_OF_NONE unknown
    raise ValueError
BRANCH = LEAVES if LEAVES else os.getenv("U_BRANCH")  #! U_BRANCH unknown
run(os.getenv("U_BODY") if LEAVES else None)  #! U_BODY unknown
ASKED = True if LEAVES else not os.getenv("U_ASKED_IN_BRANCH")  #! U_ASKED_IN_BRANCH optional
LETTERS = [letter for letter in os.getenv("U_ITERATED")]  #! U_ITERATED unknown
PARTS = [part for part in os.getenv("U_PARTS", "").split(",")]  #! U_PARTS unknown
EACH = [os.getenv("U_EACH") for _ in "ab"]  #! U_EACH unknown
ONLY = [part for part in "ab" if os.getenv("U_ONLY") or part]  #! U_ONLY unknown
MINUS = -os.getenv("U_MINUS")  #! U_MINUS unknown
assert EACH, os.getenv("U_MESSAGE")  #! U_MESSAGE unknown
PRESENT: bool = bool(os.getenv("U_PRESENT"))  #! U_PRESENT required
if not PRESENT:
    raise ValueError
ABSENT = not os.getenv("U_ABSENT")  #! U_ABSENT required
if ABSENT:
    raise ValueError
ABSENT_AND_SAID = not os.getenv("U_ABSENT_AND_SAID")  #! U_ABSENT_AND_SAID optional
if ABSENT_AND_SAID:
    print("off")
OTHERWISE = os.getenv("U_OTHERWISE") != "on"  #! U_OTHERWISE unknown
if OTHERWISE:
    raise ValueError
if LEAVES:
    gone = [name for name in ["U_GONE"] if not os.getenv(name)]  #! U_GONE unknown
    raise ValueError(gone)
said = [name for name in ["U_SAID"] if not os.getenv(name)]  #! U_SAID unknown
if said:
    print(said)
demand([name for name in ["U_HANDED_ON"] if not os.getenv(name)])  #! U_HANDED_ON unknown
JOINED = "-".join([os.getenv("U_JOINED"), "x"])  #! U_JOINED unknown
if (os.getenv("U_WITHIN") or LEAVES) and EACH:  #! U_WITHIN unknown
    raise ValueError
NEGATED = not os.getenv("U_NEGATED") or LEAVES  #! U_NEGATED unknown
BOTH = os.getenv("U_BOTH_A") or os.getenv("U_BOTH_B") or ""  #! U_BOTH_A unknown; U_BOTH_B unknown
if not BOTH:
    raise ValueError
FOUND = os.getenv("U_FOUND", "").find("x")  #! U_FOUND unknown
if not FOUND:
    raise ValueError
CONNECTED = connect(os.getenv("U_CONNECTED", "")) or "d"  #! U_CONNECTED unknown
if settings.PRODUCTION:
    FORCED = os.getenv("U_FORCED") or sys.exit("needed")  #! U_FORCED unknown
    needed = [name for name in ["U_NEEDED"] if not os.getenv(name)]  #! U_NEEDED unknown
    if needed:
        raise ValueError(needed)
LOWERED = (os.getenv("U_LOWERED") or "").lower() == "on"  #! U_LOWERED optional
LOWERED_NONE = (os.getenv("U_LOWERED_NONE") or None).lower() == "on"  #! U_LOWERED_NONE unknown
KEY = os.getenv("U_OR_EMPTY_DEMANDED") or ""  #! U_OR_EMPTY_DEMANDED required
if not KEY:
    raise ValueError
ON = os.getenv("U_FLAG_DEMANDED") == "1"  #! U_FLAG_DEMANDED unknown
if not ON:
    raise ValueError
if "U_ASKED_AGAIN" not in os.environ:  #! U_ASKED_AGAIN required
    raise ValueError
print("U_ASKED_AGAIN" in os.environ)  #! U_ASKED_AGAIN required


def several():
    mode = os.getenv("U_FLAG_THEN_BARE")  #! U_FLAG_THEN_BARE unknown
    if mode == "fast":
        print("fast")
    run(mode)
    url = os.getenv("U_GATE_AND_DEFAULT")  #! U_GATE_AND_DEFAULT optional = http://x
    if url:
        print("given")
    run(url or "http://x")
    host = os.getenv("U_TWO_DEFAULTS")  #! U_TWO_DEFAULTS optional
    run(host or "a")
    run(host or "b")
    last = os.getenv("U_LAST")  #! U_LAST unknown
    run(host or last)
    current = os.getenv("U_LOOPED")  #! U_LOOPED unknown
    for _ in "ab":
        previous = current
        current = previous


class Client:
    def __init__(self, app):
        app.key = os.getenv("U_OF_ANOTHER")  #! U_OF_ANOTHER unknown
        self.token = os.getenv("U_OF_ITSELF")  #! U_OF_ITSELF unknown
        self.other or sys.exit(1)
        self.missing = [name for name in ["U_KEPT"] if not os.getenv(name)]  #! U_KEPT unknown
        self.options["key"] = os.getenv("U_OF_AN_ENTRY")  #! U_OF_AN_ENTRY unknown

        self.secret = os.getenv("U_SECRET")  #! U_SECRET required

    def go(self, app):
        if not self.secret:
            raise ValueError
        if not app.key:
            raise ValueError


def connected(self):
    self.key = os.getenv("U_NO_CLASS")  #! U_NO_CLASS unknown
