from . import inner
from . import must

inner.must("M_MODULE")  #! M_MODULE required
must("M_PACKAGE")  #! M_PACKAGE required
