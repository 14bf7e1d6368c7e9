-- CREATE TABLE in_a_comment (id int);
/* CREATE TABLE in_another (id int); */
CREATE TABLE users ( --! table users
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), --! column id
  "displayName" varchar(255) NOT NULL, --! column displayName
  Email text DEFAULT 'a, b (c' CHECK (length(Email) > 3), --! column email Email
  note text DEFAULT E'it\'s, ' || 'no; end', --! column note
  path text DEFAULT 'C:\', --! column path
  price numeric(10, 2), --! column price
  key varchar(64) NOT NULL, --! column key
  index int, --! column index
  tags text[], -- a, b --! column tags
  CONSTRAINT users_email UNIQUE (Email),
  PRIMARY KEY (id),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id),
  UNIQUE (key, index),
  CHECK (price > 0),
  EXCLUDE USING gist (path WITH =),
  LIKE templates INCLUDING ALL
);
create table if not exists auth."Sessions" (token text); --! table Sessions; column token
CREATE UNLOGGED TABLE cache (value jsonb); --! table cache; column value
CREATE TEMP TABLE passing (id int);
CREATE INDEX not_a_table ON users (id);
CREATE TABLE summed AS SELECT id, count(*) FROM users GROUP BY id;
ALTER TABLE summed ADD COLUMN one_of_many int;
CREATE OR REPLACE VIEW active AS SELECT * FROM users; --! table active
CREATE MATERIALIZED VIEW daily AS SELECT * FROM users;
CREATE MATERIALIZED VIEW nightly AS SELECT * FROM users;
DROP MATERIALIZED VIEW nightly;
CREATE TABLE gone (id int);
CREATE TABLE gone_too (id int);
CREATE TABLE kept (id int); --! table kept; column id
DROP TABLE IF EXISTS public.gone, gone_too CASCADE;
DROP TABLE never_made;
DROP VIEW kept_elsewhere;

ALTER TABLE ONLY kept ADD COLUMN IF NOT EXISTS added text DEFAULT concat('a', 'b'), --! column added
  ADD plain int,
  ADD CONSTRAINT kept_check CHECK (plain > 0),
  ADD COLUMN short_lived int,
  ALTER COLUMN plain SET NOT NULL;
ALTER TABLE kept DROP COLUMN IF EXISTS short_lived, DROP CONSTRAINT kept_check, ADD COLUMN id int;
ALTER TABLE kept RENAME COLUMN plain TO renamed; --! column renamed
ALTER TABLE unknown ADD COLUMN lost int;
ALTER TABLE IF EXISTS summed RENAME TO totals; --! table totals

CREATE FUNCTION build() RETURNS void AS $body$
  CREATE TABLE in_a_function (id int);
$body$ LANGUAGE sql;
SELECT 'CREATE TABLE in_a_string (id int)', $$ CREATE TABLE in_dollars (id int) $$;
DO $$ BEGIN
  CREATE TABLE in_a_block (id int); --! table in_a_block; column id
END $$;
INSERT INTO users VALUES ('CREATE TABLE data (id int)');
CREATE FOREIGN TABLE elsewhere (id int); --! table elsewhere; column id
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (1) TO (2); --! table parts_1
DO 'CREATE TABLE in_a_plain_block (id int)';
GRANT CREATE TABLE TO somebody;
CREATE TABLE broken (1 bad, a int); --! table broken; column a
CREATE VIEW IF NOT EXISTS short AS SELECT 1; --! table short
CREATE VIEW passing AS SELECT 1;
DROP VIEW passing;
CREATE FUNCTION one() RETURNS void AS $$ CREATE TABLE in_plain_dollars (id int) $$;
CREATE TABLE "odd (name" (exclude bool, "a, b)" int, "c;d" text); --! table odd (name; column exclude; column a, b)
ALTER TABLE "odd (name" RENAME "c;d" TO d, ADD COLUMN e int; --! column d; column e
ALTER TABLE auth."Sessions" ADD COLUMN unique int; --! column unique
ALTER TABLE other."Sessions" ADD COLUMN lost int;
ALTER TABLE sessions ADD COLUMN found int; --! column found
ALTER TABLE short ADD COLUMN lost int;
ALTER TABLE kept ADD UNIQUE (id), ADD CHECK (id > 0), ADD FOREIGN KEY (id) REFERENCES users (id), RENAME id;
ALTER TABLE kept OWNER TO somebody, RENAME CONSTRAINT one TO two, ADD
CREATE TABLE after_nothing (id int); --! table after_nothing; column id
ALTER TABLE after_nothing RENAME missing TO found;
/* a comment that goes on
CREATE TABLE in_a_long_comment (id int); */
COPY users (id) FROM '/a/file'; CREATE TABLE after_copy (id int); --! table after_copy; column id
CREATE TABLE "unfinished" (id int, --! table unfinished; column id
