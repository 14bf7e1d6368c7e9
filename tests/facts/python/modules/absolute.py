from bare import low

low.need("M_ABSOLUTE")  #! M_ABSOLUTE required
