CREATE TABLE people (id int, name text); --! table people; column person_id; column name; column age
CREATE TABLE pets (id int, breed text);
CREATE TABLE left_behind (id int);
