import os

TOKEN = os.getenv("M_SETTINGS")  #! M_SETTINGS unknown
if TOKEN:
    print("on")
