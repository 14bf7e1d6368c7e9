<?php
trait Reads { static function one($name) { return getenv($name); } }
enum Sorts { static function two($name) { return getenv($name); } }
interface Faces { }
Reads::one('K1'); //! K1 unknown
Sorts::two('K2'); //! K2 unknown
one('NO') . two('NO');
