import os

TOKEN = os.getenv("M_CONFIG")  #! M_CONFIG unknown
if TOKEN:
    print("on")
