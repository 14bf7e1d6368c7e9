<?php
$c->set('a', '%env(json:SETTINGS)%'); //! SETTINGS unknown
// %env(NO)%
$a = $b ?
    env(NAMED): 5; //! not enumerable
