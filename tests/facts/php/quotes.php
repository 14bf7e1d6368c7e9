<?php
$a = `say "it's`; $b = env('Q1'); //! Q1 unknown
if (env('Q2') === null) { throw new E(); } //! Q2 required
if (env('Q3') === '') { throw new E(); } //! Q3 required
if (env('Q4') != null) { run(); } //! Q4 optional
if (env('Q5') !== "") { run(); } //! Q5 optional
