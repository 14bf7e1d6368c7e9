<?php
$a = `say "it's`; $b = env('Q1'); //! Q1 unknown
if (env('Q2') === null) { throw new E(); } //! Q2 required
if (env('Q3') === '') { throw new E(); } //! Q3 required
if (env('Q4') != null) { run(); } //! Q4 optional
if (env('Q5') !== "") { run(); } //! Q5 optional
if (env('R1') !== null) { run(); } else { throw new E(); } //! R1 required
if (env('R2') !== false) { run(); } else { throw new E(); } //! R2 required
if (env('R3') != '') { run(); } else { throw new E(); } //! R3 required
if (env('R4') != "") { run(); } else { throw new E(); } //! R4 required
if (env('R5') == '') { throw new E(); } //! R5 required
$a = env('R6') ?: $a || 'd'; //! R6 optional = d
$b = env('R7') ?: $a ?: run(1); //! R7 optional = $a ?: run(1) computed
$c = ((string) env('R8')) ?: 'x'; //! R8 optional = x
$d = ((int) env('R9')) ?: 5; //! R9 optional = 5
$e = ((float) env('S1')) ?: 5; //! S1 optional = 5
$f = (bool) env('S2'); //! S2 required
if (!$f) { throw new E(); }
$g = (int) env('S3'); //! S3 required
if (!$g) { throw new E(); }
$h = (float) env('S4'); //! S4 required
if (!$h) { throw new E(); }
$i = env('S5'); //! S5 required
if (!$i) { $i = 'x'; throw new E(); }
$j = env('S6'); //! S6 optional
if (!$j) { return $other; }
$k = env('S7'); //! S7 required
if (!$k && empty($k)) { throw new E(); }
$l = env('S8'); //! S8 required
if ($l) { return $l; } else { throw new E(); }
$m = env('S9'); //! S9 optional
if (!$m)
    run();
if ($other) { throw new E(); }
$n = env('T1'); //! T1 required
if (!$n)
    throw new E();
$o = env('T2') ?: [1 => 2]; //! T2 optional = [1 => 2] computed
$p = ['k' => env('T3') ?: $a => 1]; //! T3 optional = $a computed
$q = env('T4') ?: $a && 1; //! T4 optional = $a computed
$r = env('T5') ?: $a ? 1 : 2; //! T5 optional = $a computed
?>
{{ env('NO') }}
<?php
if (Env::get('U1')) { $a = Env::getOrFail('U1'); } //! U1 optional; U1 optional
