ENV A=1
#! @1 A set = 1
