<?php
$c->set('a', '%env(json:SETTINGS)%'); //! SETTINGS unknown
// %env(NO)%
