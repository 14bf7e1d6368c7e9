from . import low

low.need("M_LOW")  #! M_LOW required
