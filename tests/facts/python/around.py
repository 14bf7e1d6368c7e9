"""What stands around a guard: tries, early ends of the function, functions without statements."""

import os
import sys

needed = lambda: os.getenv("R_LAMBDA") or sys.exit("R_LAMBDA is not set")  #! R_LAMBDA required
try:
    import redis
except ImportError:
    redis = None
else:
    if not os.getenv("R_ELSE_OF_TRY"):  #! R_ELSE_OF_TRY required
        raise ValueError


def left_later():
    if not os.getenv("R_BEFORE_LEAVING"):  #! R_BEFORE_LEAVING required
        raise ValueError
    if settings.DEBUG:
        return


def goes_on():
    if settings.DEBUG:
        print("debugging")
    if not os.getenv("R_GOING_ON"):  #! R_GOING_ON required
        raise ValueError


def leaves_by_itself():
    if os.getenv("R_TESTING") == "1":  #! R_TESTING optional
        return
    if os.getenv("R_TESTING") is None:  #! R_TESTING required
        raise ValueError


def speed():
    mode = os.getenv("R_SPEED")  #! R_SPEED optional
    if mode == "fast":
        return mode
    return "slow"


def live(stage):
    if settings.stage == "live":
        if not os.getenv("R_STAGE"):  #! R_STAGE unknown
            raise ValueError
    if stage == "live":
        if not os.getenv("R_OWN_STAGE"):  #! R_OWN_STAGE unknown
            raise ValueError


if check(os.getenv("R_IN_A_TEST") or sys.exit("R_IN_A_TEST is not set")):  #! R_IN_A_TEST required
    print("fine")
elif os.getenv("R_ELIF"):  #! R_ELIF optional
    print("on")
assert not os.getenv("R_MUST_NOT_BE")  #! R_MUST_NOT_BE unknown


def client():
    nothing = make()
    if not os.getenv("R_OWN_NOTHING"):  #! R_OWN_NOTHING optional
        return nothing
    made = connect(os.environ["R_OWN_NOTHING"])  #! R_OWN_NOTHING optional
    return made


def port():
    value = os.getenv("R_PORT")  #! R_PORT optional = 8000
    if not value:
        return 8000
    return int(value)


def headers():
    found = {}
    if os.getenv("R_HEADER"):  #! R_HEADER optional
        found["key"] = 1
    return error_page(found)


def name(full):
    if full:
        return os.getenv("R_FULL")  #! R_FULL unknown
    if os.getenv("R_FULL"):  #! R_FULL optional
        print("on")
    return "plain"


def mode():
    found = os.getenv("R_FOUND")  #! R_FOUND required
    if found == "fast":
        print("fast")
    elif not found:
        raise ValueError


def region():
    if not os.getenv("R_REGION"):  #! R_REGION optional = eu
        return "eu"
    return os.getenv("R_REGION")  #! R_REGION optional = eu


def zone():
    found = os.getenv("R_ZONE")  #! R_ZONE optional = z
    if found:
        return found
    else:
        return "z"


if settings.DEBUG:
    if os.getenv("R_WHILE_DEBUGGING"):  #! R_WHILE_DEBUGGING unknown
        print("on")
    else:
        raise ValueError
    assert os.getenv("R_ASSERTED_WHILE_DEBUGGING")  #! R_ASSERTED_WHILE_DEBUGGING unknown


def noted():
    url = os.getenv("R_NOTED")  #! R_NOTED unknown
    if not url:
        note = "none"
    return url, note
