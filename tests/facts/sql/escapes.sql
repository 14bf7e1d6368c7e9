create table if not exists `x` (y text default '\'', z int); --! table x; column y; column z
