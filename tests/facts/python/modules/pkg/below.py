import os


def deep(name):
    return os.environ[name]
