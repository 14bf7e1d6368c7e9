from settings import config

A = config("U_CONFIG")  #! U_CONFIG required
