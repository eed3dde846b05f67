-- Indexes, checks, names, views and triggers.

-- case: indexes come and go
-- current
CREATE TABLE apps (a int, b text);
CREATE INDEX idx_a ON apps (a);
-- desired
CREATE TABLE apps (a int, b text);
CREATE INDEX idx_b ON apps (b DESC, a);
-- rows
INSERT INTO apps VALUES (1, 'x');

-- case: an index gets another order under its name
-- current
CREATE TABLE apps (a int, b int);
CREATE INDEX idx ON apps (a, b);
-- desired
CREATE TABLE apps (a int, b int);
CREATE INDEX idx ON apps (b, a DESC);
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: two indexes exchange their names
-- current
CREATE TABLE apps (a int, b int);
CREATE INDEX one ON apps (a);
CREATE INDEX two ON apps (b);
-- desired
CREATE TABLE apps (a int, b int);
CREATE INDEX two ON apps (a);
CREATE INDEX one ON apps (b);

-- case: an index moves to another table under its name
-- current
CREATE TABLE apps (a int);
CREATE TABLE zones (a int);
CREATE INDEX idx ON apps (a);
-- desired
CREATE TABLE apps (a int);
CREATE TABLE zones (a int);
CREATE INDEX idx ON zones (a);

-- case: partial and expression indexes
-- current
CREATE TABLE apps (a int, b text);
-- desired
CREATE TABLE apps (a int, b text);
CREATE INDEX i1 ON apps (a) WHERE b IS NOT NULL AND a > 5;
CREATE INDEX i2 ON apps (lower(b), a + 1 DESC);
CREATE UNIQUE INDEX i3 ON apps (a) WHERE a <> 0;
CREATE INDEX i4 ON apps (b COLLATE NOCASE DESC);
-- rows
INSERT INTO apps VALUES (6, 'B'), (0, NULL), (0, 'x');

-- case: a rebuilt table keeps its indexes
-- current
CREATE TABLE apps (a int, b text);
CREATE INDEX i1 ON apps (a) WHERE b IS NOT NULL;
CREATE UNIQUE INDEX i2 ON apps (lower(b));
-- desired
CREATE TABLE apps (a int NOT NULL DEFAULT 0, b text);
CREATE INDEX i1 ON apps (a) WHERE b IS NOT NULL;
CREATE UNIQUE INDEX i2 ON apps (lower(b));
-- rows
INSERT INTO apps VALUES (6, 'B'), (1, NULL);

-- case: an index becomes unique
-- current
CREATE TABLE apps (a int);
CREATE INDEX idx ON apps (a);
-- desired
CREATE TABLE apps (a int);
CREATE UNIQUE INDEX idx ON apps (a);
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: checks come, change and go
-- current
CREATE TABLE apps (a int CHECK (a > 0), b text, CONSTRAINT chk CHECK (a BETWEEN 1 AND 5));
-- desired
CREATE TABLE apps (a int, b text, CONSTRAINT chk CHECK (a NOT BETWEEN 10 AND 20), CHECK (a IN (1, 2, 3) OR b LIKE 'x%'), CHECK (b GLOB '*'));
-- rows
INSERT INTO apps VALUES (1, 'x'), (NULL, NULL);

-- case: a row stands in the way of a check
-- refused: CHECK constraint failed
-- current
CREATE TABLE apps (a int);
-- desired
CREATE TABLE apps (a int CHECK (a > 0));
-- rows
INSERT INTO apps VALUES (0);

-- case: names in quotes, reserved and beyond ASCII
-- current
CREATE TABLE "order" ("select" int PRIMARY KEY, "größe" text, "a b" text);
-- desired
CREATE TABLE "order" ("select" bigint PRIMARY KEY, "größe" text NOT NULL DEFAULT '', "a b" text UNIQUE, "q""q" int CHECK ("q""q" > 0));
CREATE INDEX "idx größe" ON "order" (lower("größe"), "a b" DESC);
CREATE TABLE "with space" (id int REFERENCES "order" ("select"));
-- rows
INSERT INTO "order" VALUES (1, 'x', 'y');

-- case: names with an apostrophe, brackets and backticks
-- current
CREATE TABLE [it's] (`a'b` text, [c d] int);
-- desired
CREATE TABLE [it's] (`a'b` text NOT NULL DEFAULT '', [c d] int, CHECK (`a'b` <> [c d]));
-- objects
CREATE VIEW [v'] AS SELECT `a'b` AS x FROM [it's];
-- rows
INSERT INTO [it's] VALUES ('x', 1);

-- case: a view and a trigger over a rebuilt table
-- current
CREATE TABLE apps (id integer PRIMARY KEY, name text, n int);
CREATE TABLE log (what text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, name text, n bigint NOT NULL DEFAULT 0, more text);
CREATE TABLE log (what text);
-- objects
CREATE VIEW names AS SELECT id, name FROM apps;
CREATE VIEW more_names AS SELECT name AS "order" FROM names WHERE name <> 'a;b';
CREATE TRIGGER touched AFTER UPDATE OF name ON apps WHEN new.name <> 'a''b' BEGIN INSERT INTO log VALUES (old.name || ';' || new.name); END;
CREATE TRIGGER viewed INSTEAD OF INSERT ON names BEGIN INSERT INTO apps (name) VALUES (new.name); END;
-- rows
INSERT INTO apps VALUES (1, 'a', 2);
-- between
UPDATE apps SET name = 'b' WHERE id = 1;
INSERT INTO names (name) VALUES ('through the view');
-- keeps
SELECT * FROM names;
SELECT * FROM more_names;

-- case: a trigger of another table writes to a rebuilt one
-- current
CREATE TABLE apps (id integer PRIMARY KEY, n int);
CREATE TABLE zones (id integer PRIMARY KEY);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, n int NOT NULL DEFAULT 0);
CREATE TABLE zones (id integer PRIMARY KEY);
-- objects
CREATE TRIGGER counts AFTER INSERT ON zones BEGIN UPDATE apps SET n = n + 1; END;
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: a view over two rebuilt tables
-- current
CREATE TABLE apps (id integer PRIMARY KEY, n int);
CREATE TABLE zones (id integer PRIMARY KEY, n int);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, n int NOT NULL DEFAULT 0);
CREATE TABLE zones (id integer PRIMARY KEY, n int NOT NULL DEFAULT 0);
-- objects
CREATE VIEW both_of_them AS SELECT a.id, z.n FROM apps a JOIN zones z ON z.id = a.id;
-- rows
INSERT INTO apps VALUES (1, 2);
INSERT INTO zones VALUES (1, 3);
-- keeps
SELECT * FROM both_of_them;

-- case: a table comes and another goes
-- current
CREATE TABLE old (id integer PRIMARY KEY, n int);
-- desired
CREATE TABLE new (id integer PRIMARY KEY, n int UNIQUE);
-- rows
INSERT INTO old VALUES (1, 2);
