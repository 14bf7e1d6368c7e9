"""The whole environment in other shapes."""

import os
from typing import Callable

assert os.environ == expected  #! not enumerable
print([key for key in os.environ if key.startswith("LIST_")])  #! not enumerable LIST_*
print({key for key in os.environ.keys() if key.startswith("SET_")})  #! not enumerable SET_*
print(dict((key, 1) for key in os.environ if key.startswith("MADE_")))  #! not enumerable MADE_*
print([value for value in os.environ.values() if startswith("VALUE_")])  #! not enumerable
print([key for key in os.environ if key.endswith("_KEY")])  #! not enumerable
print([key for key in os.environ if key.startswith()])  #! not enumerable
print([key for key in os.environ if key.startswith(PREFIX)])  #! not enumerable
for name in "ab":
    copied = sorted(os.environ)  #! not enumerable
    print(copied, name.startswith("a"))
ask: Callable = os.getenv
print(ask("H_TYPED_ALIAS"))  #! H_TYPED_ALIAS unknown
env: dict = os.environ
print(env["H_TYPED"])  #! H_TYPED required
run(["a"], environment=os.environ)  #! not enumerable
run(["a"], env=make(os.environ))  #! not enumerable
run(["a"], env=make(**os.environ))  #! not enumerable
print(*os.environ.copy())  #! not enumerable
show(os.environ.pop)
Template(dict(**os.environ))  #! not enumerable
Template.of(os.environ)  #! not enumerable
register("H_REGISTERED", os.getenv)  #! not enumerable
register("H_REGISTERED_TOO", os.environ.get)  #! not enumerable
for key in sorted(os.environ):  #! not enumerable SORTED_*
    if key.startswith("SORTED_"):
        print(key)


def test_it(monkeypatch, mocker):
    monkeypatch.setattr(os.environ, "get", fake)
    monkeypatch.setattr(shop, "surroundings", os.environ)  #! not enumerable
    os.environ.get = fake
    os.environ = fake
    os.environ.update({KEY: "1", **MORE})
    setitem(os.environ, "W_X", "1")  #! not enumerable


def given(environ):
    copied = dict(environ)
    return environ["H_GIVEN"], environ.get("H_GIVEN"), copied["H_GIVEN"]


def local():
    environ = {"a": 1}
    return environ["H_LOCAL"]


def copied_and_compared():
    env = os.environ.copy()
    if env == expected:
        print("same")
    run(["a"], env=env)


def kept_elsewhere(self):
    self.env = self.other = os.environ.copy()  #! not enumerable
    mine = theirs = dict(os.environ)  #! not enumerable
    run(["a"], env=mine)
    return Template(theirs)


def not_a_copy():
    env = environments.copy()
    listed = dict(os.environ, more=1)
    print(env["H_NO_COPY"], listed["H_FROM_LISTED"])  #! H_FROM_LISTED required
    merged = dict(os.environ, other)
    return merged["H_NO_COPY_EITHER"]


def shown():
    env = dict(os.environ)  #! not enumerable
    show(options=env)
