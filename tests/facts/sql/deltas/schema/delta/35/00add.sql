ALTER TABLE jobs ADD COLUMN order_no int;
