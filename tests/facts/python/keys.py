import os
from enum import StrEnum

KEY = "K_CONSTANT"  #! K_CONSTANT required
a = os.environ[KEY]


class Keys(StrEnum):
    FIRST = "K_ENUM"  #! K_ENUM unknown
    SECOND = "K_ENUM_VALUE"  #! K_ENUM_VALUE unknown


b = os.getenv(Keys.FIRST), os.getenv(Keys.SECOND.value)

for name in ["K_LOOP_A", "K_LOOP_B"]:  #! K_LOOP_A required; K_LOOP_B required
    if not os.getenv(name):
        raise RuntimeError(name)

REQUIRED = ("K_REQUIRED_A", "K_REQUIRED_B")  #! K_REQUIRED_A required; K_REQUIRED_B required
for name in REQUIRED:
    if name not in os.environ:
        raise RuntimeError(name)

FIELDS = {"host": "K_DICT_VALUE", "port": "K_DICT_PORT"}  #! K_DICT_VALUE unknown; K_DICT_PORT unknown
settings = {field: os.environ.get(variable) for field, variable in FIELDS.items()}
BY_NAME = {"K_DICT_KEY": 1}  #! K_DICT_KEY unknown
values = [os.environ.get(variable) for variable in BY_NAME]
pairs = [os.getenv(variable) for _, variable in [("a", "K_PAIR")]]  #! K_PAIR unknown
keyed = [os.getenv(variable) for variable, _ in BY_NAME.items()]
sets = [os.getenv(variable) for variable in frozenset({"K_SET"})]  #! K_SET unknown
missing = [n for n in ["K_MISSING"] if not os.getenv(n)]  #! K_MISSING required
if missing:
    raise RuntimeError(missing)
if absent := [n for n in ["K_ABSENT"] if n not in os.environ]:  #! K_ABSENT required
    raise RuntimeError(absent)
gone = [n for n in ["K_GONE"] if not os.getenv(n)]  #! K_GONE unknown
print(gone)
present = [n for n in ["K_PRESENT"] if os.getenv(n)]  #! K_PRESENT optional

chosen = os.getenv("K_LEFT" if a else "K_RIGHT")  #! K_LEFT unknown; K_RIGHT unknown
MAP = {"a": "K_MAPPED"}  #! K_MAPPED unknown
mapped = os.getenv(MAP[a])
if a:
    which = "K_EITHER"  #! K_EITHER unknown
else:
    which = "K_OR"  #! K_OR unknown
either = os.getenv(which)
PREFIX = "K_SHOP"
full = os.getenv(f"{PREFIX}_KEY")  #! K_SHOP_KEY unknown
added = os.getenv(PREFIX + "_ADDED")  #! K_SHOP_ADDED unknown
percent = os.getenv("%s_PERCENT" % PREFIX)  #! K_SHOP_PERCENT unknown
percents = os.getenv("%s_%s" % (PREFIX, "TUPLE"))  #! K_SHOP_TUPLE unknown
formatted = os.getenv("{}_FORMAT".format(PREFIX))  #! K_SHOP_FORMAT unknown


def unknown(service, config):
    print(os.getenv(config.key))  #! not enumerable
    print(os.getenv("%d_X" % 3))  #! not enumerable
    print(os.getenv(f"{3:>5}"))  #! not enumerable
    print(os.getenv(f"K_{service.name}_KEY"))  #! not enumerable K_*_KEY
    print(os.getenv(f"K_{service.name}{config.name}"))  #! not enumerable K_*
    print(os.getenv(service.upper() + "_TOKEN"))  #! not enumerable *_TOKEN
    for each in config.names:
        print(os.environ[each])  #! not enumerable
    with open("x") as line:
        print(os.environ[line])  #! not enumerable
    count = 0
    count += 1
    print(os.environ[count])  #! not enumerable


grown = "K_G"
grown = grown + "R"
grown = grown + "O"
print(os.getenv(grown))  #! not enumerable


def rebound():
    global KEY_LATER
    KEY_LATER = "K_GLOBAL"  #! K_GLOBAL unknown


later = os.getenv(KEY_LATER)
first, second = "K_FIRST", "K_SECOND"  #! K_FIRST unknown; K_SECOND unknown
both = os.getenv(first), os.getenv(second)
if (walrus := "K_WALRUS"):  #! K_WALRUS unknown
    print(os.getenv(walrus))
annotated: str = "K_ANNOTATED"  #! K_ANNOTATED unknown
print(os.getenv(annotated))
[taken, apart] = both
print(os.getenv(taken))  #! not enumerable
try:
    pass
except ValueError as error:
    print(os.getenv(error))  #! not enumerable
