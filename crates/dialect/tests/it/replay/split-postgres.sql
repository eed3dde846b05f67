-- one; comment
SELECT 'a;b'; SELECT "c;d" FROM (SELECT 'x' AS "c;d") s; SELECT $$e;f$$; SELECT $tag$g;$$;h$tag$;
/* nested; /* comment; */ still; */ SELECT 'a\';;
SELECT E'it\'s;'; SELECT e'back\\'; SELECT 'it''s;'; SELECT U&'d\0061t;';
SELECT ('(' || ';') || ')' ; SELECT 1 /* in; */ + 2; SELECT 1--2
; SELECT 'a'
'b;';
CREATE TABLE t (a int, a$b int); INSERT INTO t VALUES (1, 2);
SELECT a$b FROM t;
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM 1; -- ;
  RETURN 7;
END; $body$;
SELECT f();
CREATE FUNCTION g(x int) RETURNS int BEGIN ATOMIC
  SELECT 1; SELECT CASE WHEN x > 1 THEN 8 ELSE 9 END;
END;
SELECT g(2);
CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (3, 4); DELETE FROM t WHERE a = 1; END;
CALL p(); SELECT count(*)::int FROM t;
CREATE RULE r AS ON UPDATE TO t DO ALSO (INSERT INTO t VALUES (5, 6); DELETE FROM t WHERE a = 9);
BEGIN; UPDATE t SET a = 4; END;
SELECT count(*)::int FROM t; SELECT (SELECT 'in parentheses;'); DO $$ BEGIN NULL; END $$;
SELECT 'é;ü'; SELECT 1 AS "begin"; SELECT 'last'
