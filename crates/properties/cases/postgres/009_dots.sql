-- case: names with a dot in them
-- current
CREATE SCHEMA "s.t";
CREATE TYPE "e.f" AS ENUM ('x', 'y');
CREATE TABLE "a.b" ("c.d" int PRIMARY KEY, e int, g "e.f" DEFAULT 'x', CONSTRAINT "k.l" UNIQUE (e));
CREATE TABLE "s.t"."a.b" (r int, "x.y" serial, CONSTRAINT "f.k" FOREIGN KEY (r) REFERENCES "a.b" ("c.d"));
CREATE TABLE "s.t".plain (id int, note text);
CREATE INDEX "i.j" ON "a.b" (e, "c.d");
COMMENT ON COLUMN "s.t"."a.b".r IS 'one';
-- desired
CREATE SCHEMA "s.t";
CREATE TYPE "e.f" AS ENUM ('x', 'z', 'y');
CREATE TYPE "s.t"."e.g" AS ENUM ('p');
CREATE TABLE "a.b" ("c.d" bigint PRIMARY KEY, e text, g "e.f" DEFAULT 'y', "f.g" int, h "s.t"."e.g", CONSTRAINT "m.n" CHECK ("f.g" > 0));
CREATE TABLE "s.t"."a.b" (r bigint, "x.z" serial, CONSTRAINT "f.l" FOREIGN KEY (r) REFERENCES "a.b" ("c.d"));
CREATE TABLE "s.t".plain (id bigint, note text UNIQUE);
CREATE TABLE ".d." ("." int PRIMARY KEY);
CREATE INDEX "i.k" ON "a.b" (e, "c.d") WHERE "f.g" > 1;
COMMENT ON COLUMN "s.t"."a.b".r IS 'two';
COMMENT ON TABLE "s.t"."a.b" IS 'three';
-- rows
INSERT INTO "a.b" VALUES (1, 2);
INSERT INTO "s.t"."a.b" VALUES (1, 2);

-- case: triggers, policies and views over names with a dot in them
-- current
CREATE TABLE "a.b" ("c.d" int, "id.x" int GENERATED ALWAYS AS IDENTITY);
-- desired
CREATE TABLE "a.b" ("c.d" int, e int, "id.x" int GENERATED ALWAYS AS IDENTITY);
-- objects
CREATE VIEW "v.w" AS SELECT "c.d" FROM "a.b";
CREATE FUNCTION "f.g"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "t.u" BEFORE INSERT ON "a.b" FOR EACH ROW EXECUTE FUNCTION "f.g"();
CREATE POLICY "p.q" ON "a.b" USING ("c.d" > 0);
-- rows
INSERT INTO "a.b" VALUES (1);
