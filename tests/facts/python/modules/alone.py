import os

TOKEN = os.getenv("M_ALONE")  #! M_ALONE optional
if TOKEN:
    print("on")
