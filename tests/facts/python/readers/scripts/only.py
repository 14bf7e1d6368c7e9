import shop.env

print(shop.env.need("R_DOTTED"))  #! R_DOTTED required
