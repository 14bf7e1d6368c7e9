from settings import getter

A = getter("U_GETTER", "g")  #! U_GETTER optional = g
