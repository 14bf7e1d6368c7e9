SELECT it''s;
