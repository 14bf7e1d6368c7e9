<?php
if (!env('A1')) { log('error'); } //! A1 unknown
if (!env('A2')) { warn('x'); } //! A2 unknown
if (!env('A3')) { log('missing'); } //! A3 unknown
if (!env('A4')) { log('required'); } //! A4 unknown
if (!env('A5')) { log('invalid'); } //! A5 unknown
if (!env('A6')) { log('failed'); } //! A6 unknown
if ('x' === env('B1')) { run(); } //! B1 optional
if (5 != env('B2')) { throw new E(); } //! B2 optional
$a = 'x' == getenv('B3'); //! B3 optional
$b = ['a' => env('B4'), 'b' <= env('B5')]; //! B4 unknown; B5 unknown
if (null === env('B6')) { throw new E(); } //! B6 required
