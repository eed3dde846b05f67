-- STRICT, WITHOUT ROWID, counting, triggers and views around rebuilds.

-- case: a table becomes STRICT, and ANY is a type there
-- current
CREATE TABLE t (id integer PRIMARY KEY, a text, b any, c real, d blob);
-- desired
CREATE TABLE t (id integer PRIMARY KEY, a text, b any, c real, d blob, e int DEFAULT 5) STRICT;
-- rows
INSERT INTO t VALUES (1, 'x', 'any', 1.5, x'00'), (2, NULL, 7, NULL, NULL);

-- case: a table without a rowid gets one and counts on
-- current
CREATE TABLE t (id integer PRIMARY KEY, a text) WITHOUT ROWID;
-- desired
CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a text);
-- rows
INSERT INTO t VALUES (5, 'x'), (9, NULL);
-- keeps
SELECT max(id) FROM t

-- case: a composite key without a rowid, in another order
-- current
CREATE TABLE t (a text, b integer, c text, PRIMARY KEY (a, b)) WITHOUT ROWID;
-- desired
CREATE TABLE t (a text COLLATE NOCASE, b integer, c text DEFAULT 'x', PRIMARY KEY (b, a)) WITHOUT ROWID, STRICT;
-- rows
INSERT INTO t VALUES ('x', 1, 'q'), ('Y', 2, NULL);

-- case: what AUTOINCREMENT promised is kept through a rebuild
-- current
CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a text);
-- desired
CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a integer NOT NULL DEFAULT 0);
-- rows
INSERT INTO t VALUES (1, 4), (50, 5);
DELETE FROM t WHERE id = 50;
-- keeps
SELECT count(*) FROM t

-- case: triggers of every sort around a rebuilt table
-- current
CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE TABLE log (what text);
-- objects
CREATE VIEW v AS SELECT id, a FROM t;
CREATE TRIGGER t_bi BEFORE INSERT ON t WHEN new.b > 5 BEGIN SELECT raise(IGNORE); END;
CREATE TRIGGER t_au AFTER UPDATE OF a, b ON t BEGIN INSERT INTO log VALUES ('it''s; ' || old.a); DELETE FROM log WHERE what = ';'; END;
CREATE TRIGGER v_ii INSTEAD OF INSERT ON v BEGIN INSERT INTO t (id, a) VALUES (new.id, new.a); END;
-- desired
CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL DEFAULT '', b text, c real);
CREATE TABLE log (what text, at text DEFAULT CURRENT_TIMESTAMP);
-- rows
INSERT INTO t VALUES (1, 'x', 2), (2, 'y', NULL);

-- case: partial, expression and collated indexes, some unique
-- current
CREATE TABLE t (a text, b integer, c text);
CREATE INDEX idx_a ON t (a);
-- desired
CREATE TABLE t (a text, b integer, c text);
CREATE INDEX idx_a ON t (a COLLATE NOCASE DESC, b);
CREATE UNIQUE INDEX idx_b ON t (b) WHERE b IS NOT NULL AND c <> 'it''s';
CREATE INDEX idx_c ON t (lower(c), b + 1, substr(a, 1, 3));
-- rows
INSERT INTO t VALUES ('x', 1, 'c'), ('X', NULL, NULL);

-- case: two rows stand in the way of a partial unique index
-- refused: UNIQUE constraint failed
-- current
CREATE TABLE t (a integer, b text);
-- desired
CREATE TABLE t (a integer, b text);
CREATE UNIQUE INDEX idx_a ON t (a) WHERE b = 'x';
-- rows
INSERT INTO t VALUES (1, 'x'), (1, 'x'), (1, 'y');

-- case: conflict clauses come and go
-- current
CREATE TABLE t (a integer NOT NULL ON CONFLICT IGNORE, b text UNIQUE);
-- desired
CREATE TABLE t (a integer NOT NULL, b text UNIQUE, c integer);
-- rows
INSERT INTO t VALUES (1, 'x'), (2, NULL);

-- case: virtual and stored columns over others
-- current
CREATE TABLE t (a integer, b text, c integer AS (a * 2));
-- desired
CREATE TABLE t (a integer, b text, c integer AS (a * 3) STORED, d text AS (b || ';') VIRTUAL, e integer AS (length(b)));
CREATE INDEX idx_d ON t (d);
-- rows
INSERT INTO t (a, b) VALUES (1, 'x'), (NULL, NULL);

-- case: foreign keys wait, and match by a unique of two
-- current
CREATE TABLE p (a integer, b text, UNIQUE (a, b));
CREATE TABLE c (id integer PRIMARY KEY, a integer, b text);
-- desired
CREATE TABLE p (a integer, b text, UNIQUE (a, b));
CREATE TABLE c (id integer PRIMARY KEY, a integer, b text, FOREIGN KEY (a, b) REFERENCES p (a, b) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
-- rows
INSERT INTO p VALUES (1, 'x');
INSERT INTO c VALUES (1, 1, 'x'), (2, NULL, 'y');

-- case: three tables in a circle, with rows, all rebuilt
-- current
CREATE TABLE a (id integer PRIMARY KEY, c_id integer REFERENCES c, x text);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a ON DELETE CASCADE, x text);
CREATE TABLE c (id integer PRIMARY KEY, b_id integer NOT NULL REFERENCES b, x text);
-- desired
CREATE TABLE a (id integer PRIMARY KEY, c_id integer REFERENCES c ON DELETE SET NULL, x integer);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a ON DELETE CASCADE, x integer NOT NULL DEFAULT 3);
CREATE TABLE c (id integer PRIMARY KEY, b_id integer REFERENCES b DEFERRABLE INITIALLY DEFERRED, x integer);
-- rows
INSERT INTO a VALUES (1, 3, '7');
INSERT INTO b VALUES (2, 1, '8');
INSERT INTO c VALUES (3, 2, NULL);

-- case: an indexed column of a view's table is dropped, the view stays
-- current
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE INDEX idx_b ON t (b);
-- objects
CREATE VIEW v AS SELECT id, a FROM t ORDER BY a LIMIT 5;
-- desired
CREATE TABLE t (id integer PRIMARY KEY, a text);
-- rows
INSERT INTO t VALUES (1, 'x', 'y');

-- case: types of any words, with commas and numbers
-- current
CREATE TABLE t (a unsigned big int, b double precision, c varying character(255), d decimal(10, 5), e);
-- desired
CREATE TABLE t (a integer, b float, c text, d numeric, e native character(70));
-- rows
INSERT INTO t VALUES (1, 1.5, 'x', 2.25, 'e'), (NULL, NULL, NULL, NULL, x'00');

-- case: names like keywords and like those of the rebuild
-- current
CREATE TABLE "kilter_new_t" (a integer);
CREATE TABLE t ("table" integer, "select" text);
-- desired
CREATE TABLE "kilter_new_t" (a integer);
CREATE TABLE t ("table" text NOT NULL, "select" integer, "rowid" integer);
-- rows
INSERT INTO "kilter_new_t" VALUES (1);
INSERT INTO t VALUES (1, 'x');
