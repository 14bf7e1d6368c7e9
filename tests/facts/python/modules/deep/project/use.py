from near import need

need("M_NEAR")  #! M_NEAR required
