from settings import Environs

own = Environs()
A = own.str("U_MADE")  #! U_MADE required
