CREATE TABLE a (id int); --! table a; column id; column b
-- +goose Down
DROP TABLE a;
