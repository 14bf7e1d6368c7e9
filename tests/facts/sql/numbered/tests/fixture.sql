CREATE TABLE only_in_tests (id int); --! table only_in_tests; column id
