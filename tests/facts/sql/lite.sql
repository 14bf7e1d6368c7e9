-- SQLite has virtual tables, and no escapes in strings.
CREATE VIRTUAL TABLE words USING fts5(title, body); --! table words
CREATE TABLE loose (a, b DEFAULT 'C:\', c TEXT DEFAULT e'\'', d); --! table loose; column a; column b; column c; column d
-- ClickHouse has indexes of its own.
CREATE TABLE logs (time Int64, index int, INDEX by_time time --! table logs; column time; column index
  TYPE minmax);
