-- Columns: added, dropped, of another type, default, nullability.

-- case: a nullable column is added
-- current
CREATE TABLE apps (id integer PRIMARY KEY, name text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, name text, note text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (2, NULL);

-- case: a required column with a default is added
-- current
CREATE TABLE apps (id integer PRIMARY KEY);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, state text NOT NULL DEFAULT 'it''s new', n int NOT NULL DEFAULT -1);
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: a required column without a default is refused while there are rows
-- refused: NOT NULL
-- note: is NOT NULL and has no default
-- current
CREATE TABLE apps (id integer PRIMARY KEY);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, state text NOT NULL);
-- rows
INSERT INTO apps VALUES (1);

-- case: a column with a moving default is added
-- current
CREATE TABLE apps (id integer PRIMARY KEY);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, at datetime DEFAULT CURRENT_TIMESTAMP, code text DEFAULT (lower(hex(randomblob(4)))));
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: a column is dropped in place
-- current
CREATE TABLE apps (id integer PRIMARY KEY, name text, old text DEFAULT '{}');
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, name text);
-- rows
INSERT INTO apps VALUES (1, 'a', 'x'), (2, NULL, NULL);

-- case: a column goes with its index
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a text, b text);
CREATE INDEX idx_b ON apps (b);
CREATE INDEX idx_ab ON apps (a, b);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, a text);
-- rows
INSERT INTO apps VALUES (1, 'a', 'x');

-- case: a column of a unique constraint is dropped
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a text, b text, UNIQUE (a, b));
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, a text);
-- rows
INSERT INTO apps VALUES (1, 'a', 'x'), (2, 'a', 'y');

-- case: a column of a check is dropped with it
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a int CHECK (a > 0), b text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, b text);
-- rows
INSERT INTO apps VALUES (1, 1, 'x');

-- case: the columns of a table change place
-- current
CREATE TABLE apps (a int, b text, c real);
-- desired
CREATE TABLE apps (c real, a int, b text);
-- rows
INSERT INTO apps VALUES (1, 'x', 0.5);

-- case: whole numbers become wider in name
-- current
CREATE TABLE apps (a smallint, b integer DEFAULT 7);
-- desired
CREATE TABLE apps (a integer, b bigint DEFAULT 7);
-- rows
INSERT INTO apps VALUES (32767, -2147483648), (NULL, NULL);
-- keeps
SELECT a, b FROM apps ORDER BY 1;

-- case: text becomes a number
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a text DEFAULT '5');
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, a integer DEFAULT 5);
-- rows
INSERT INTO apps VALUES (1, '12'), (2, NULL), (3, 'twelve');
-- keeps
SELECT id, CAST(a AS text) FROM apps ORDER BY id;

-- case: a number becomes text
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a integer);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, a text NOT NULL DEFAULT '');
-- rows
INSERT INTO apps VALUES (1, 12), (2, 0);
-- keeps
SELECT id, CAST(a AS text) FROM apps ORDER BY id;

-- case: text becomes shorter, which SQLite does not mind
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a varchar(3));
-- rows
INSERT INTO apps VALUES ('abcd');
-- keeps
SELECT a FROM apps;

-- case: NOT NULL comes and goes
-- current
CREATE TABLE apps (a text, b text NOT NULL);
-- desired
CREATE TABLE apps (a text NOT NULL, b text);
-- rows
INSERT INTO apps VALUES ('x', 'y');

-- case: NOT NULL with a default fills what was NULL
-- current
CREATE TABLE apps (a text, b int);
-- desired
CREATE TABLE apps (a text NOT NULL DEFAULT '?', b int);
-- rows
INSERT INTO apps VALUES (NULL, 1), ('x', 2);
-- keeps
SELECT coalesce(a, '?'), b FROM apps ORDER BY b;

-- case: a NULL stands in the way of NOT NULL
-- refused: NOT NULL constraint failed
-- note: becomes NOT NULL and has no default
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a text NOT NULL);
-- rows
INSERT INTO apps VALUES (NULL);

-- case: defaults come, change and go
-- current
CREATE TABLE apps (a text DEFAULT 'x', b int, c datetime DEFAULT CURRENT_TIMESTAMP, d boolean DEFAULT true);
-- desired
CREATE TABLE apps (a text DEFAULT 'it''s "y"', b int DEFAULT (1 + 1), c datetime, d boolean DEFAULT 0);
-- rows
INSERT INTO apps (a) VALUES ('q');

-- case: a default that holds SQL
-- current
CREATE TABLE apps (id int);
-- desired
CREATE TABLE apps (id int, a text NOT NULL DEFAULT '''; DROP TABLE apps; --');
-- rows
INSERT INTO apps VALUES (1);

-- case: a default with a line break and a backslash
-- current
CREATE TABLE apps (id int);
-- desired
CREATE TABLE apps (id int, a text NOT NULL DEFAULT 'a\
b');
-- rows
INSERT INTO apps VALUES (1);

-- case: a collation comes and goes
-- current
CREATE TABLE apps (a text, b text COLLATE NOCASE);
-- desired
CREATE TABLE apps (a text COLLATE NOCASE, b text);
-- rows
INSERT INTO apps VALUES ('B', 'a'), ('a', 'B');

-- case: a table becomes STRICT and loses its rowid
-- current
CREATE TABLE apps (code text PRIMARY KEY, n integer);
-- desired
CREATE TABLE apps (code text PRIMARY KEY, n integer) STRICT, WITHOUT ROWID;
-- rows
INSERT INTO apps VALUES ('a', 1), ('b', NULL);

-- case: a value stands in the way of STRICT
-- refused: cannot store
-- current
CREATE TABLE apps (n integer);
-- desired
CREATE TABLE apps (n integer) STRICT;
-- rows
INSERT INTO apps VALUES ('twelve');

-- case: computed columns come
-- current
CREATE TABLE apps (id integer PRIMARY KEY, a int, b text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, a int, b text, twice int GENERATED ALWAYS AS (a * 2) VIRTUAL, low text AS (lower(b)) STORED);
CREATE INDEX idx_twice ON apps (twice);
-- rows
INSERT INTO apps VALUES (1, 2, 'B'), (2, NULL, NULL);

-- case: a computed column gets another expression
-- current
CREATE TABLE apps (a int, c int AS (a * 2) STORED);
-- desired
CREATE TABLE apps (a int, c int AS (a * 3) VIRTUAL);
-- rows
INSERT INTO apps VALUES (2);

-- case: a computed column becomes a plain one
-- current
CREATE TABLE apps (a int, c int AS (a * 2) STORED);
-- desired
CREATE TABLE apps (a int, c int);
-- rows
INSERT INTO apps (a) VALUES (2);

-- case: many changes of one table at once
-- current
CREATE TABLE apps (id integer PRIMARY KEY AUTOINCREMENT, a int, b text NOT NULL, c varchar(5) DEFAULT 'x', d int);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY AUTOINCREMENT, a bigint NOT NULL DEFAULT 0, b text, c text DEFAULT 'y', e date, CHECK (a >= 0));
CREATE INDEX idx ON apps (e DESC, a);
-- rows
INSERT INTO apps VALUES (1, 1, 'b', 'c', 1), (41, NULL, 'b', NULL, NULL);
DELETE FROM apps WHERE id = 41;
-- keeps
SELECT seq FROM sqlite_sequence;
