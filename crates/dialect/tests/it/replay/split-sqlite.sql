-- one; comment
SELECT 'a;b'; SELECT "c;d" FROM (SELECT 1 AS "c;d"); SELECT [e;f] FROM (SELECT 2 AS [e;f]);
/* block; /* not nested */ SELECT `g;h` FROM (SELECT 3 AS `g;h`);;
SELECT 'it''s; fine' /* inside; */ || '-- no comment';
CREATE TABLE t (a int, "end" int); CREATE TABLE log (a text);
CREATE TRIGGER one AFTER INSERT ON t BEGIN
  INSERT INTO log VALUES (CASE WHEN new.a > 1 THEN 'big;' ELSE 'small' END);
  -- end;
  UPDATE t SET "end" = 1; DELETE FROM t WHERE a = 5;
END;
CREATE TEMPORARY TRIGGER two AFTER DELETE ON t BEGIN SELECT 1; END; INSERT INTO t (a) VALUES (2);
SELECT a FROM log;
BEGIN; INSERT INTO t (a) VALUES (7); END;
SELECT count(*) FROM t;
SELECT 'a\'; SELECT 'b''';
SELECT 4 - - 1; SELECT 1--2
; SELECT '
'; SELECT X'41' || ';'; SELECT 'last'
;
