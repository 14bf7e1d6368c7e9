<?php
putenv('A1=x'); //! A1 set
putenv("A2=$x"); //! A2 set
$_ENV['A3'] = 'x'; //! A3 set
unset($_ENV['A4']);
putenv('small=x');
putenv($x);
$_ENV[$name] = 'x';
$_ENV['A5'] == 'x'; //! A5 optional
['A' => $_ENV['A6'] => 1]; //! A6 unknown
$_ENV['small'] = 'x';
getenv(); //! not enumerable
foreach ($_ENV as $name => $value) { run(); } //! not enumerable
$a = $_ENV["ACME_$name"]; //! not enumerable ACME_*
$b = getenv('ACME_' . $name); //! not enumerable ACME_*
$c = env("ACME_{$name}_KEY"); //! not enumerable ACME_*_KEY
$d = env($name); //! not enumerable
$e = $this->getenv() . env();
$f = array_key_exists('A7', $_ENV) && run(); //! A7 optional
