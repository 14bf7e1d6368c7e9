CREATE TABLE jobs (id int); --! table jobs; column id; column order_no
