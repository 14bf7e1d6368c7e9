<?php
if (!getenv('A1')) { throw new Exception('A1'); } //! A1 required
if (empty($_ENV['A2'])) die('no A2'); //! A2 required
if (!isset($_ENV['A3'])) { //! A3 required
    exit(1);
}
if (getenv('A4') === false) { abort(500); } //! A4 required
if (is_null(env('A5'))) { throw new E(f(1)); } //! A5 required
if (env('A6') == null || env('A7') === '') { throw new E(); } //! A6 required; A7 required
if (env('B1')) { throw new Exception('never with B1'); } //! B1 optional
if (!env('B2')) { return; } //! B2 optional
if (!env('B3')) { log('B3 is missing'); } //! B3 unknown
if (env('B4') && $other) { run(); } //! B4 unknown
if (!env('B5') && $other) { throw new E(); } //! B5 unknown
if (env('B6') === 'x') { run(); } //! B6 optional
if (isset($_ENV['B7'])) { run(); } else { throw new E(); } //! B7 required
if (!empty($_ENV['B8'])) { run(); } else { quiet(); } //! B8 optional
if (!env('B9') || $other) { quiet(); } //! B9 unknown
if (getenv('C1') !== false) { run(); } //! C1 optional
if ($a || !env('C2') && $b) { throw new E(); } //! C2 unknown
if (null === env('C3')) run(1, [2]); //! C3 optional
if (env('C4') === "") { throw new E(); } //! C4 required
if (env('C5') != '') { run(); } //! C5 optional
if (env('C6') !== null) { run(); } //! C6 optional
if (false === getenv('C7')) { throw new E(); } //! C7 required
if ('' == getenv('C8')) { throw new E(); } //! C8 required
if (env('C9') != "") { run(); } //! C9 optional

function held(): void
{
    $a = getenv('D1'); //! D1 required
    if (!$a) {
        throw new Exception();
    }
    $b = getenv('D2'); //! D2 optional = x
    if (!$b) {
        $b = 'x';
    }
    $c = (string) getenv('D3'); //! D3 required
    if ($c === '' || strlen($c) < 5) exit(1);
    $d = getenv('D4'); //! D4 unknown
    $e->f = getenv('D5'); //! D5 unknown
    if ($f) { throw new E(); }
    if ($g->d) { throw new E(); }
    $h = getenv('D6'); //! D6 optional
    if ($h) { $h = 'x'; }
    $i = getenv('D7'); //! D7 optional
    if (!$i) { $ii = 5; }
    $j = getenv('D8') . 'x'; //! D8 unknown
    if (!$j) { throw new E(); }
}

function other(): void
{
    if (!$d) { throw new E(); }
}
