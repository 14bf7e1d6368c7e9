from inner import must

must("M_NO_ROOT")
