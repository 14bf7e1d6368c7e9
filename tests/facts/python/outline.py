"""None of def these() class Are: definitions."""
import os  #! import * from os as os
import a.b as c, d.e  #! import * from a.b as c; import * from d.e as d
from . import near  #! import near from .
from ..up.more import one, two as deux  #! import one from ..up.more; import two from ..up.more as deux
from star import *  #! import * from star

LIMIT = 10  #! symbol const LIMIT
first, (second) = 1, 2  #! symbol const first; symbol const second
typed: int = 1  #! symbol const typed
Alias: typing.TypeAlias = int  #! symbol type Alias
obj.attribute = 1
os.environ["X"] = os.path.join("a")  #! X set; call os.path.join


@decorated(1)  #! call decorated
def function(a=default()):  #! symbol function function; call default
    from local import inside  #! import inside from local

    near.call()  #! call near.call
    make()()  #! call make
    make().method()  #! call make

    def nested(): ...

    (
        one
        .two()  #! call one.two
    )


async   def  spaced(): ...  #! symbol function spaced


class Client(Base):  #! symbol class Client
    field = 1

    class Meta:  #! symbol class Client.Meta
        def hidden(self): ...

    def method(self):  #! symbol method Client.method
        self.other()  #! call self.other

    @property
    async def _private(self): ...  #! symbol method Client._private


class _Hidden:  #! symbol class _Hidden
    def method(self): ...  #! symbol method _Hidden.method


if LIMIT:
    def under_if(): ...  #! symbol function under_if
else:
    def under_else(): ...  #! symbol function under_else
try:
    import fast  #! import * from fast as fast
    A = 1  #! symbol const A
except ImportError:
    B = 2  #! symbol const B
else:
    C = 3  #! symbol const C
for x in []:
    D = 4
