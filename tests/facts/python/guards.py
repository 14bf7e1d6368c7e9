import os
import sys

ONE = os.getenv("G_RAISED")  #! G_RAISED required
if not ONE:
    raise RuntimeError("G_RAISED is not set")
TWO = os.getenv("G_EXITED")  #! G_EXITED required
if TWO is None:
    sys.exit("G_EXITED is not set")
THREE = os.getenv("G_EXITED_WELL")  #! G_EXITED_WELL optional
if not THREE:
    sys.exit(0)
assert os.getenv("G_ASSERTED"), "needed"  #! G_ASSERTED required
assert os.getenv("G_ASSERTED_VALUE") == "x"  #! G_ASSERTED_VALUE unknown
assert "G_ASSERTED_IN" in os.environ  #! G_ASSERTED_IN required
if not os.getenv("G_DIRECT"):  #! G_DIRECT required
    raise ValueError
if "G_NOT_IN" not in os.environ:  #! G_NOT_IN required
    raise KeyError("G_NOT_IN")
if not (os.getenv("G_BOTH_A") and os.getenv("G_BOTH_B")):  #! G_BOTH_A required; G_BOTH_B required
    raise ValueError
if not os.getenv("G_OR_A") or not os.getenv("G_OR_B"):  #! G_OR_A required; G_OR_B required
    raise ValueError
if not os.getenv("G_ANY_A") and not os.getenv("G_ANY_B"):  #! G_ANY_A unknown; G_ANY_B unknown
    raise ValueError
if not all([os.getenv("G_ALL_A"), os.getenv("G_ALL_B")]):  #! G_ALL_A required; G_ALL_B required
    raise ValueError
if not any((os.getenv("G_SOME_A"), os.getenv("G_SOME_B"))):  #! G_SOME_A unknown; G_SOME_B unknown
    raise ValueError
if os.getenv("G_ELSE"):  #! G_ELSE required
    print("fine")
else:
    raise ValueError
if os.getenv("G_ELSE_A") and ONE:  #! G_ELSE_A unknown
    print("fine")
else:
    raise ValueError
if os.getenv("G_FLAG_RAISES") != "on":  #! G_FLAG_RAISES unknown
    raise ValueError
DEBUG = os.getenv("DEBUG") == "1"  #! DEBUG optional
if not DEBUG:
    if not os.getenv("G_IN_PRODUCTION"):  #! G_IN_PRODUCTION unknown
        raise ValueError
if DEBUG is False and not os.getenv("G_AND_PRODUCTION"):  #! G_AND_PRODUCTION unknown
    raise ValueError
if not os.getenv("G_EMPTY", ""):  #! G_EMPTY required
    raise ValueError
if os.getenv("G_EQUALS_EMPTY", "") == "":  #! G_EQUALS_EMPTY required
    raise ValueError
if os.getenv("G_IN_EMPTY") in ("", None):  #! G_IN_EMPTY required
    raise ValueError
if bool(os.getenv("G_BOOL")) is False:  #! G_BOOL required
    raise ValueError
if not bool(os.getenv("G_NOT_BOOL")):  #! G_NOT_BOOL required
    raise ValueError
if not os.getenv("G_STRIPPED", "").strip():  #! G_STRIPPED required
    raise ValueError
if not (walrus := os.getenv("G_WALRUS")):  #! G_WALRUS required
    raise ValueError
try:
    if not os.getenv("G_SWALLOWED"):  #! G_SWALLOWED unknown
        raise ValueError
except ValueError:
    print("no")
try:
    if not os.getenv("G_PASSED_UP"):  #! G_PASSED_UP required
        raise ValueError
except ValueError:
    raise SystemExit(1)
try:
    print("x")
except OSError:
    if not os.getenv("G_IN_HANDLER"):  #! G_IN_HANDLER unknown
        raise ValueError
while ONE:
    if not os.getenv("G_IN_WHILE"):  #! G_IN_WHILE unknown
        raise ValueError
if __name__ == "__main__":
    if not os.getenv("G_MAIN"):  #! G_MAIN required
        raise ValueError


def handler(request):
    key = os.getenv("G_REFUSED")  #! G_REFUSED unknown
    if not key:
        raise HTTPException(status_code=401)
    secret = os.getenv("G_FORBIDDEN")  #! G_FORBIDDEN unknown
    if not secret:
        raise Forbidden
    text = os.getenv("G_TEXT_IS_NO_CODE")  #! G_TEXT_IS_NO_CODE required
    if not text:
        raise ValueError("404 is what you get")
    token = os.getenv("G_SERVER_ERROR")  #! G_SERVER_ERROR required
    if not token:
        return Response(status=503)
    salt = os.getenv("G_COMPLAINT")  #! G_COMPLAINT unknown
    if not salt:
        return {"error": "no salt"}
    pepper = os.getenv("G_LOGGED")  #! G_LOGGED unknown
    if not pepper:
        logger.error("no pepper")
        return None
    return key, secret, text


def early(settings):
    if settings.is_production:
        return
    if not os.getenv("G_AFTER_LEAVING"):  #! G_AFTER_LEAVING unknown
        raise ValueError


def early_by_itself():
    if os.getenv("G_ENV") == "production":  #! G_ENV optional
        return
    if not os.getenv("G_AFTER_ITS_LEAVING"):  #! G_AFTER_ITS_LEAVING unknown
        raise ValueError


class Client:
    def __init__(self):
        self.key = os.getenv("G_ATTRIBUTE")  #! G_ATTRIBUTE required
        self.other = os.getenv("G_OTHER_ATTRIBUTE")  #! G_OTHER_ATTRIBUTE unknown
        self.local: str = os.getenv("G_TYPED_ATTRIBUTE")  #! G_TYPED_ATTRIBUTE required
        if not self.key or not self.local:
            raise ValueError

    def go(self):
        if self.other:
            print(self.other)


match ONE:
    case "a":
        if not os.getenv("G_IN_CASE"):  #! G_IN_CASE unknown
            raise ValueError


def replaced(given):
    url = os.getenv("G_REPLACED")  #! G_REPLACED unknown
    if given:
        url = given
    if not url:
        raise ValueError
