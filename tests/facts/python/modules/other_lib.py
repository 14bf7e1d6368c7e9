def need(name):
    return name
