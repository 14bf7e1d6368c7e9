<?php
Settings::text('CITY'); //! CITY unknown
\Acme\Settings::must('KEY'); //! KEY required
Settings::other('SIZE'); //! SIZE unknown
setting('LEVEL', [], 'info'); //! LEVEL optional = info
setting('LEVEL2'); //! LEVEL2 unknown
Other::must('NO');
$a->must('NO');
$a->setting('NO');
self::must('NO');
function text($x) { return $x; }
