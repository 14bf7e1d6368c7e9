import os


def need(name):
    return os.environ[name]


class Plain:
    pass


class Reading:
    def get(self, name):
        return os.environ[name]


class Inherits(Reading):
    pass


class Both(Plain, Reading):
    pass
