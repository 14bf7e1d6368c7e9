CREATE TABLE left_behind (id int); --! table left_behind; column id
