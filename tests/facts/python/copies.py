import os


def child():
    env = os.environ.copy()
    return env["H_ONLY_COPIED"]  #! H_ONLY_COPIED required


def parsed():
    conf = os.environ.get("H_CONF")  #! H_CONF unknown
    wrapped = wrap(os.environ)  #! not enumerable
    return conf["H_IN_CONF"], wrapped["H_IN_WRAPPED"]
