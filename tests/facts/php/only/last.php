<?php //! @2 LAST optional = d
$a = getenv("LAST") ?: "d"