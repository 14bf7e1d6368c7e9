"""Names that mean something else in each scope."""

import os
import os.path as paths
import shop.names

name, key = "B_NAME", "B_KEY"  #! B_NAME unknown; B_KEY unknown
made = {os.getenv(name) for name in ["B_SET"]}  #! B_SET unknown
each = {name: os.getenv(name) for name in ["B_DICT"]}  #! B_DICT unknown
first = next(os.getenv(name) for name in ["B_GENERATOR"])  #! B_GENERATOR unknown
listed = [os.getenv(name) for name in ["B_LIST"]]  #! B_LIST unknown
if any((found := os.getenv(each)) for each in ["B_WALRUS"]):  #! B_WALRUS unknown
    print(found)
print(os.getenv(name), paths.join("a", "b"))


class Settings:
    key = "B_OF_CLASS"
    own = "B_OWN"  #! B_OWN unknown
    value = os.getenv(own)

    def read(self, name=os.getenv(name)):
        for self.each in "ab":
            print(self.each)
        return os.getenv(key)


async def tasks(jobs, *args, **options):
    async for key in jobs:
        print(os.getenv(key))  #! not enumerable
    print(os.getenv(args), os.getenv(options))  #! not enumerable

    async def name():
        pass

    print(os.getenv(name))  #! not enumerable


async def opened(jobs):
    async with jobs as name:
        print(os.getenv(name))  #! not enumerable
    with jobs as key:
        print(os.getenv(key))  #! not enumerable


def counted():
    name += 1
    print(os.getenv(name))  #! not enumerable


def rest(*name, **key):
    print(os.getenv(name))  #! not enumerable
    print(os.getenv(key))  #! not enumerable


def taken_apart(pair):
    name, key = pair
    print(os.getenv(name))  #! not enumerable
    return [late := "B_LATE" for _ in "a"], os.getenv(late)  #! B_LATE unknown


async def loops():
    async for key in ["B_ASYNC"]:  #! B_ASYNC unknown
        print(os.getenv(key))


def handled():
    try:
        pass
    except KeyError:
        print(os.getenv(key))  #! not enumerable
    except ValueError as key:
        pass


def named_late():
    name: str
    print(os.getenv(name))  #! not enumerable


def nested():
    key = "B_NESTED"  #! B_NESTED unknown

    def inner():
        return os.getenv(key)

    return inner


def renamed():
    global renamed_key
    renamed_key = "B_GLOBAL"  #! B_GLOBAL unknown
    local_key = "B_NEVER"

    class key:
        pass

    return os.getenv(key)  #! not enumerable


@decorate(os.getenv(key))
def decorated(key):
    print(os.getenv(renamed_key))


def imported():
    import name
    from shop import key

    print(os.getenv(name), os.getenv(key))  #! not enumerable


for (key_of, _), [other] in [(("B_TAKEN", 1), ["x"])]:
    print(os.getenv(key_of))  #! not enumerable
for field, listed_key in {"a": "B_ITEM"}.items():  #! B_ITEM unknown
    print(os.getenv(listed_key))
for field, paired_key in {"a": "B_OTHER"}.pairs():
    print(os.getenv(paired_key))  #! not enumerable
