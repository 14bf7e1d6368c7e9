from pkg import must

must("M_PASSED_ON")  #! M_PASSED_ON required
