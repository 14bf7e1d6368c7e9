import os


def need(name):
    return os.environ[name]
