<?php
define('FIRST', 'A1'); //! A1 unknown
class Keys
{
    const SECOND = 'A2'; //! A2 optional = A1
    private const string THIRD = "A3"; //! A3 unknown
    const LATER = FIRST;

    function x()
    {
        env(FIRST);
        env(self::SECOND, FIRST);
        getenv(static::THIRD);
        env(self::LATER); //! not enumerable
        env(Other::THIRD); //! not enumerable
    }
}
