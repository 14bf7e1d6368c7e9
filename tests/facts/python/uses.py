"""Several uses of one value, which have to agree."""

import os

ABORTS = os.getenv("U_ABORTS") or abort("needed")  #! U_ABORTS unknown
DIES = os.getenv("U_DIES") or die("needed")  #! U_DIES unknown
RAISES = os.getenv("U_RAISES") or raise_for("U_RAISES")  #! U_RAISES unknown
ERROR = os.getenv("U_ERROR") or config_error("U_ERROR")  #! U_ERROR unknown
LEAVES = os.getenv("U_LEAVES") or exit_with("U_LEAVES")  #! U_LEAVES unknown
CHOSEN = "x" if ABORTS else (os.getenv("U_CHOSEN") or "d")  #! U_CHOSEN optional = d
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


class Client:
    def __init__(self, app):
        app.key = os.getenv("U_OF_ANOTHER")  #! U_OF_ANOTHER unknown
        self.options["key"] = os.getenv("U_OF_AN_ENTRY")  #! U_OF_AN_ENTRY unknown

    def go(self, app):
        if not app.key:
            raise ValueError
