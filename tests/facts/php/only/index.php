<?php
$a = $_ENV["INDEXED"]; //! INDEXED unknown
/* env("NO")
