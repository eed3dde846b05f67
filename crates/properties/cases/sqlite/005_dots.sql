-- case: names with a dot in them
-- current
CREATE TABLE "a.b" ("c.d" int PRIMARY KEY, e int, CONSTRAINT "k.l" UNIQUE (e));
CREATE TABLE "a.c" (r int REFERENCES "a.b" ("c.d"), "x.y" int);
CREATE INDEX "i.j" ON "a.b" (e, "c.d");
-- desired
CREATE TABLE "a.b" ("c.d" int PRIMARY KEY, e text, "f.g" int, CONSTRAINT "m.n" CHECK ("f.g" > 0));
CREATE TABLE "a.c" (r int REFERENCES "a.b" ("c.d"), "x.z" int);
CREATE TABLE ".d." ("." int);
CREATE INDEX "i.k" ON "a.b" (e, "c.d") WHERE "f.g" > 1;
-- rows
INSERT INTO "a.b" VALUES (1, 2);
INSERT INTO "a.c" VALUES (1, 2);

-- case: a trigger and a view over names with a dot in them
-- current
CREATE TABLE "a.b" ("c.d" int);
-- desired
CREATE TABLE "a.b" ("c.d" int, e int);
-- objects
CREATE VIEW "v.w" AS SELECT "c.d" FROM "a.b";
CREATE TRIGGER "t.u" AFTER INSERT ON "a.b" BEGIN DELETE FROM "a.b" WHERE "c.d" > 5; END;
-- rows
INSERT INTO "a.b" VALUES (1);
