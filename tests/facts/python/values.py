"""What names come to, and what they do not."""

import os

KEY = "V_KEY"  #! V_KEY unknown
print(os.getenv(KEY))
head, tail = KEY
print(os.getenv(head))  #! not enumerable
low, high = "19"
print(os.getenv("V_LOW", low))  #! V_LOW optional = low computed
LEFT = RIGHT
RIGHT = LEFT
print(os.getenv(LEFT))  #! not enumerable
print(os.getenv("V_LEFT", LEFT))  #! V_LEFT optional = LEFT computed
GROWN = f"{GROWN}_KEY"
print(os.getenv(GROWN))  #! not enumerable
print(os.getenv("{}_JOIN".join(KEY)))  #! not enumerable
print(os.getenv(KEY.lower() + "_LOWER"))  #! not enumerable *_LOWER
print(os.getenv(KEY.upper() + "_UPPER"))  #! V_KEY_UPPER unknown
try:
    from names import OLD
except ImportError:
    OLD = "V_OLD"  #! V_OLD unknown
print(os.getenv(OLD))  #! not enumerable
print(os.getenv("V_MINUS", -low))  #! V_MINUS optional = -low computed
print(os.getenv(KEY + "_small"))  #! V_KEY_small unknown
print(os.getenv(f"{KEY:>9}_FILLED"))  #! not enumerable
print(os.getenv(f"{make(KEY)}_MADE"))  #! not enumerable *_MADE
print(os.getenv(ROOT / "KEY"))  #! not enumerable
NAMES = ["V_FIRST"]
print(os.getenv(NAMES[0]))  #! not enumerable
BY_USE = {"mail": "V_OF_MAIL", "shop": "V_OF_SHOP", **OTHERS}  #! V_OF_MAIL unknown
print(os.getenv(BY_USE["mail"]))
print(os.getenv(BY_USE["none"]))  #! not enumerable


class Names(Enum):
    MEMBER = "V_OF_MEMBER"


print(os.getenv(Names.MEMBER.name))  #! not enumerable
for row in [{"env": "V_OF_ROW"}, OTHERS]:
    print(os.getenv(row[KEY]))  #! not enumerable
for pair in [("V_OF_PAIR", 1)]:
    print(os.getenv(pair[KEY]))  #! not enumerable
print(os.getenv("V_PLUS", +5))  #! V_PLUS optional = +5


def plain(default):
    return os.getenv("V_PARAMETER", default)  #! V_PARAMETER optional = default computed


class Reader:
    def read(self):
        return os.getenv(self.names["key"])  #! not enumerable

    def rows(self, rows):
        for row in rows:
            print(os.getenv(row["env"]))  #! not enumerable
