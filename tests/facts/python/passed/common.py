import os

TOKEN = os.getenv("N_SHARED")  #! N_SHARED unknown
if TOKEN:
    print("on")
DEMANDED = os.getenv("N_DEMANDED")  #! N_DEMANDED required
if not DEMANDED:
    raise ValueError
_TOKEN = os.getenv("N_PRIVATE")  #! N_PRIVATE optional
if _TOKEN:
    print("on")


def local():
    token = os.getenv("N_LOCAL")  #! N_LOCAL optional
    if token:
        print("on")
