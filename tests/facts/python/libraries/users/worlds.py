from settings import world

A = world["U_WORLD"]  #! U_WORLD required
