from shop.env import need
import shop.env
import shop

print(need("R_SCRIPT"))  #! R_SCRIPT required
