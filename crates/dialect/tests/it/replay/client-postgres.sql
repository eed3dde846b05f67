-- What psql alone understands, between statements that it sends.
\set QUIET on
CREATE TABLE t (a int, b text);
COPY t (a, b) FROM stdin;
1	it's; one
2	"two; \\ $$
3	\N
\.
SELECT 'after; rows'; COPY t TO stdout;
copy t FROM STDIN WITH (FORMAT csv);
4,"a;
b"
\.
\qecho it's; not a statement
SELECT count(*) FROM t \g
\i /dev/null
SELECT 1 AS one \gset
\pset null none
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$; SELECT '\', "\" FROM (SELECT 1 AS "\") s;
\restrict abc
SELECT 'restricted';
\unrestrict abc
SELECT 'last'
