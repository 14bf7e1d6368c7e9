# CREATE TABLE in_a_comment (id int);
CREATE TABLE `shop`.`orders` ( --! table orders
  `id` int NOT NULL AUTO_INCREMENT, --! column id
  `note` varchar(20) DEFAULT 'it\'s, "so"' COMMENT 'CREATE TABLE no (id int)', --! column note
  `key` varchar(10), --! column key
  `size` enum('s', 'm,l') NOT NULL, --! column size
  PRIMARY KEY (`id`),
  KEY `by_note` (`note`),
  KEY (`size`),
  INDEX by_size (`size`),
  UNIQUE KEY `one` (`key`),
  FULLTEXT KEY `words` (`note`),
  SPATIAL INDEX `where` (`place`)
) ENGINE=InnoDB;
CREATE TABLE old_one (a int); --! column a
CREATE TABLE old_two (b int, c int, d int);
RENAME TABLE old_one TO new_one, `shop`.old_two TO new_two; --! table new_one; table new_two
ALTER TABLE new_two CHANGE COLUMN b `B2` int, CHANGE c c2 int, ADD KEY by_c (c2), ADD INDEX (c2), --! column B2; column c2
  DROP d;
CREATE TABLE copied LIKE orders; --! table copied
CREATE TABLE chosen SELECT * FROM orders; --! table chosen
ALTER TABLE new_one ADD (d int, KEY (d)), ALGORITHM=INPLACE, ENGINE = InnoDB; --! column d
ALTER TABLE new_one ADD e int, COMMENT = 'no', f int, ADD FULLTEXT INDEX (e), ADD SPATIAL KEY (e), CHANGE z y int; --! column e
CREATE TABLE keys_too (KEY k USING BTREE (k), INDEX (`k`), k int, KEY ("k"), index varchar(3), key enum('a'), `b, c` int); --! table keys_too; column k; column index; column key; column b, c
ALTER TABLE old_names CHANGE;
CREATE TABLE `it's` (a int); --! table it's; column a
ALTER TABLE new_one CHANGE COLUMN;
CREATE TABLE "isn't" (a int); --! table isn't; column a
