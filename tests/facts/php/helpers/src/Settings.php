<?php
final class Settings
{
    public static function text(string $name, ?string $default = null): ?string
    {
        $value = getenv($name);
        if ($value === false) {
            return $default;
        }
        return $value;
    }

    public static function must(string $name): string
    {
        $value = getenv($name);
        if ($value !== false) {
            return $value;
        }
        throw new Exception($name);
    }

    public static function other($name)
    {
        $value = getenv($name);
        if ($value) {
            return $value;
        }
        return 5;
    }

    private function prefixed($name)
    {
        return self::must('ACME_' . $name);
    }

    abstract function declared($name);

    function x()
    {
        static::text('LIMIT', '5'); //! LIMIT optional = 5
        $this->prefixed('URL'); //! ACME_URL required
        $other->must('TOKEN'); //! TOKEN required
        must('NO');
    }
}

function setting($name, array $options = [], $default = 'x')
{
    return $_ENV[$name] ?? $default;
}
