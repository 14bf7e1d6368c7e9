"""One place where the name is written, and several reads of it."""

import os

TWICE = "M_TWICE"  #! M_TWICE optional
print(os.getenv(TWICE, "a"), os.getenv(TWICE, "b"))
STRICT = "M_STRICT"  #! M_STRICT required
print(os.getenv(STRICT, "a"), os.environ[STRICT])
GATE = "M_GATE"  #! M_GATE optional = a
if os.getenv(GATE):
    print(os.getenv(GATE, "a"))
    print(os.getenv(OTHER, "a"))  #! not enumerable
LOOSE = "M_LOOSE"  #! M_LOOSE unknown
print(os.getenv(LOOSE, "a"), os.getenv(LOOSE))
