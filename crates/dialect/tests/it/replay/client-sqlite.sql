-- case: what the client alone understands, and a dump
.headers on
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "a;b" (a INTEGER PRIMARY KEY, b TEXT DEFAULT ';');
INSERT INTO "a;b" VALUES(1,'it''s; one');
INSERT INTO "a;b" VALUES(2,replace('a\nb','\n',char(10)));
CREATE TRIGGER IF NOT EXISTS [t;r] AFTER UPDATE ON "a;b" WHEN new.a > 1 BEGIN
  UPDATE "a;b" SET b = CASE WHEN old.a = 1 THEN ';' ELSE 'end;' END; -- end;
  SELECT 1 /* end; */;
END;
.print it's; not a statement
COMMIT;
.mode csv
SELECT .5; SELECT 'last'
