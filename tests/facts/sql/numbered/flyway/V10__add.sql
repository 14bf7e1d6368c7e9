CREATE TABLE a (other int);
ALTER TABLE a ADD b int;
-- migrate:down
ALTER TABLE a DROP COLUMN b;
