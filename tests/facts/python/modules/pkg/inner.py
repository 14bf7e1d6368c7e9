import os


def must(name):
    return os.environ[name]
