from .inner import must
from .sub import thing
from .twin import twin
