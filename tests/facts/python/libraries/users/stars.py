from settings import surroundings

A = surroundings["U_STAR"]  #! U_STAR required
