ALTER TABLE people ADD COLUMN age int, RENAME COLUMN id TO person_id;
ALTER TABLE pets RENAME TO animals; --! table animals; column id; column breed
DROP TABLE left_behind;
