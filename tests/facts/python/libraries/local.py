def config(name):
    return name


A = config("L_LOCAL_FUNCTION")
