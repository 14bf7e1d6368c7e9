CREATE TABLE public.notes (id int); --! table notes; column id
COPY public.notes (id, body) FROM stdin;
1	it's fine
2	CREATE TABLE in_data (id int)
\.
CREATE TABLE public.after (id int); --! table after; column id
