from below_src import need

need("M_SRC")  #! M_SRC required
