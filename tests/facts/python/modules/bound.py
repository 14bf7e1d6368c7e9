import os

from pydantic_settings import BaseSettings


def over(name): ...


def over(name):
    return os.environ[name]


over("M_OVER")  #! M_OVER required
mixed = None


def mixed(name):
    return os.environ[f"MIXED_{name}"]  #! not enumerable MIXED_*


mixed("M_MIXED")


class Twice(BaseSettings):
    first: str  #! FIRST required


class Twice(BaseSettings):
    second: str  #! SECOND required


class Thrice(Twice):
    third: str  #! THIRD required


class One(Two):
    pass


class Two(One):
    pass


One().get("M_CYCLE", os.environ)  #! not enumerable
