import os


def extra_need(name):
    return os.environ[f"EXTRA_{name}"]  #! not enumerable EXTRA_*
