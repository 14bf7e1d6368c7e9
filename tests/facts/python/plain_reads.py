import os
import os as system
from os import environ, getenv
from os import environ as surroundings, getenv as ask

A = os.getenv("P_BARE")  #! P_BARE unknown
B = os.getenv("P_DEFAULT", "eu-west-1")  #! P_DEFAULT optional = eu-west-1
C = os.environ["P_ITEM"]  #! P_ITEM required
D = os.environ.get("P_GET")  #! P_GET unknown
E = environ.get("P_GET_DEFAULT", "d")  #! P_GET_DEFAULT optional = d
F = getenv("P_GETENV", default="x")  #! P_GETENV optional = x
G = surroundings["P_RENAMED"]  #! P_RENAMED required
H = ask(key="P_KEYWORD")  #! P_KEYWORD unknown
I = system.environ["P_SYSTEM"]  #! P_SYSTEM required
J = os.environ.pop("P_POPPED", None)  #! P_POPPED unknown
K = os.environ.pop("P_POPPED_HARD")  #! P_POPPED_HARD required
os.environ.setdefault("P_SETDEFAULT", "shop.settings")  #! P_SETDEFAULT optional = shop.settings
L = os.environ.__getitem__("P_DUNDER")  #! P_DUNDER required
env = os.environ
M = env["P_ALIAS"]  #! P_ALIAS required
read = os.environ.get
N = read("P_ALIAS_GET", "n")  #! P_ALIAS_GET optional = n
fetch = getenv
O = fetch("P_FETCH")  #! P_FETCH unknown
P = int(os.getenv("P_NUMBER", "300"))  #! P_NUMBER optional = 300
Q = os.getenv("P_LITERAL_NUMBER", 300)  #! P_LITERAL_NUMBER optional = 300
R = os.getenv("P_NEGATIVE", -1)  #! P_NEGATIVE optional = -1
S = os.getenv("P_FALSE", False)  #! P_FALSE optional = False
T = os.getenv("P_EMPTY", "")  #! P_EMPTY unknown
U = os.getenv("P_NONE", None)  #! P_NONE unknown
V = os.getenv("P_COMPUTED", os.path.join("/", "data"))  #! P_COMPUTED optional = os.path.join("/", "data") computed
W = os.getenv("P_LIST", "a,b").split(",")  #! P_LIST optional = a,b
X = os.getenv(r"P_RAW")  #! P_RAW unknown
Y = os.getenv(
    "P_NEXT_LINE",  #! P_NEXT_LINE optional = later
    "later",
)
Z = f"{os.environ['P_IN_TEXT']}:{os.getenv('P_PORT', '80')}"  #! P_IN_TEXT required; P_PORT optional = 80
AA = os.getenv("P_JOINED_" "NAME")  #! P_JOINED_NAME unknown
AB = os.getenv("http_proxy")  #! http_proxy unknown
AC = f"""
  {os.environ["P_MANY_LINES"]}
"""  #! ^ P_MANY_LINES required
AD = os.getenv("P_OUTER", os.getenv("P_INNER", "both"))  #! P_OUTER optional = both; P_INNER optional = both
AE = os.getenv("P_OUTER_BARE", os.getenv("P_INNER_BARE"))  #! P_OUTER_BARE unknown; P_INNER_BARE unknown
LIMIT = "10"
AF = os.getenv("P_CONSTANT_DEFAULT", LIMIT)  #! P_CONSTANT_DEFAULT optional = 10
AG = os.getenv("not a name")
AH = "é", os.getenv("P_COLUMN")  #! P_COLUMN unknown
AI = os.getenv("P_BYTES", b"x")  #! P_BYTES optional = b"x" computed
AJ = os.getenv("P_OF_ITEM", os.environ["P_THE_ITEM"])  #! P_OF_ITEM optional = os.environ["P_THE_ITEM"] computed; P_THE_ITEM required
