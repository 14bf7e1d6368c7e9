System.get_env("IN_MODULE") #! IN_MODULE unknown
