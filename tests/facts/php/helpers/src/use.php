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
function partial($name, $default)
{
    $value = getenv($name);
    if (!$value && $other) {
        return $default;
    }
    return $value;
}
partial('P1', 'd'); //! P1 unknown
function untyped(Type, $name)
{
    return env("$name");
}
untyped(5, 'P2'); //! P2 unknown
