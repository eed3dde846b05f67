-- Names, enum types, schemas, views and triggers.

-- case: names in quotes, reserved and beyond ASCII
-- current
CREATE TABLE "order" ("select" int PRIMARY KEY, "größe" text, "a b" text);
-- desired
CREATE TABLE "order" ("select" bigint PRIMARY KEY, "größe" text NOT NULL DEFAULT '', "a b" text UNIQUE, "q""q" int CHECK ("q""q" > 0));
CREATE INDEX "idx größe" ON "order" (lower("größe"), "a b" DESC);
CREATE TABLE "Order" (id int REFERENCES "order" ("select"));
-- rows
INSERT INTO "order" VALUES (1, 'x', 'y');

-- case: names that differ in case alone
-- current
CREATE TABLE apps (a int, "A" text);
CREATE TABLE "Apps" (a int);
-- desired
CREATE TABLE apps (a int, "A" varchar(9), "aA" int);
CREATE TABLE "APPS" (a int);
CREATE INDEX idx ON apps ("A");
CREATE INDEX "IDX" ON apps (a);
-- rows
INSERT INTO apps VALUES (1, 'x');

-- case: names of 63 bytes
-- current
CREATE TABLE t23456789012345678901234567890123456789012345678901234567890123 (c23456789012345678901234567890123456789012345678901234567890123 int);
-- desired
CREATE TABLE t23456789012345678901234567890123456789012345678901234567890123 (c23456789012345678901234567890123456789012345678901234567890123 int PRIMARY KEY, d int UNIQUE, e23456789012345678901234567890123456789012345678901234567890123 int REFERENCES t23456789012345678901234567890123456789012345678901234567890123 CHECK (e23456789012345678901234567890123456789012345678901234567890123 > 0));
CREATE INDEX ON t23456789012345678901234567890123456789012345678901234567890123 (d, e23456789012345678901234567890123456789012345678901234567890123);
-- rows
INSERT INTO t23456789012345678901234567890123456789012345678901234567890123 VALUES (1);

-- case: a table in a schema of its own
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (id int PRIMARY KEY);
CREATE SCHEMA "the rest";
CREATE TABLE "the rest".apps (id int PRIMARY KEY, app_id int REFERENCES public.apps (id));
CREATE INDEX idx ON "the rest".apps (app_id);
-- rows
INSERT INTO apps VALUES (1);

-- case: an enum type comes with its column
-- current
CREATE TABLE apps (id int);
-- desired
CREATE TYPE "Mood" AS ENUM ('sad', 'it''s ok', 'größe');
CREATE TABLE apps (id int, mood "Mood" NOT NULL DEFAULT 'sad', moods "Mood"[]);
-- rows
INSERT INTO apps VALUES (1);

-- case: an enum type gets labels at the end and between
-- current
CREATE TYPE mood AS ENUM ('a', 'c');
CREATE TABLE apps (mood mood DEFAULT 'a');
-- desired
CREATE TYPE mood AS ENUM ('0', 'a', 'b', 'c', 'd');
CREATE TABLE apps (mood mood DEFAULT 'a');
-- rows
INSERT INTO apps VALUES ('a'), ('c'), (NULL);

-- case: an enum type loses a label
-- current
CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TABLE apps (mood mood DEFAULT 'a', all_moods mood[]);
CREATE INDEX idx ON apps (mood);
-- desired
CREATE TYPE mood AS ENUM ('a', 'c');
CREATE TABLE apps (mood mood DEFAULT 'a', all_moods mood[]);
CREATE INDEX idx ON apps (mood);
-- rows
INSERT INTO apps VALUES ('a', '{a,c}'), ('c', NULL);
-- keeps
SELECT mood::text, all_moods::text FROM apps ORDER BY 1;

-- case: a row holds the label that goes
-- refused: invalid input value for enum
-- current
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE apps (mood mood);
-- desired
CREATE TYPE mood AS ENUM ('a');
CREATE TABLE apps (mood mood);
-- rows
INSERT INTO apps VALUES ('b');

-- case: text becomes an enum type and back
-- current
CREATE TABLE apps (mood text NOT NULL DEFAULT 'a');
-- desired
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE apps (mood mood NOT NULL DEFAULT 'a');
-- rows
INSERT INTO apps VALUES ('a'), ('b');
-- keeps
SELECT mood::text FROM apps ORDER BY 1;

-- case: a view and a trigger over a table that gets columns
-- current
CREATE TABLE apps (id int PRIMARY KEY, name text, n int);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, name text, n bigint NOT NULL DEFAULT 0, more text);
CREATE INDEX idx ON apps (name);
-- objects
CREATE VIEW names AS SELECT id, name FROM apps;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := 'a;b'; RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON apps FOR EACH ROW EXECUTE FUNCTION touch();
-- rows
INSERT INTO apps VALUES (1, 'a', 2);

-- case: a table without columns
-- current
CREATE TABLE nothing ();
-- desired
CREATE TABLE nothing ();
CREATE TABLE apps (id int);

-- case: a table without columns gets one
-- current
CREATE TABLE nothing ();
-- desired
CREATE TABLE nothing (a int);
-- rows
INSERT INTO nothing DEFAULT VALUES;
