-- Pairs that random search found; each was once wrong.

-- case: a rebuilt table refers to a column of its own that is new (seed 2)
-- current
CREATE TABLE user_accounts (b integer);
-- desired
CREATE TABLE user_accounts (id integer PRIMARY KEY, ref_1_0 integer, CONSTRAINT fk_41 FOREIGN KEY (ref_1_0) REFERENCES user_accounts (id) ON UPDATE SET DEFAULT) STRICT;
-- rows
INSERT INTO user_accounts VALUES (1), (NULL);

-- case: a view over a rebuilt table names a column that is a keyword (seed 5)
-- current
CREATE TABLE "with space" ("order" varchar(20), n int);
-- desired
CREATE TABLE "with space" ("order" varchar(20), n bigint);
-- objects
CREATE VIEW "view 0" AS SELECT "order" FROM "with space";
CREATE TRIGGER trg_0 AFTER UPDATE OF "order" ON "with space" BEGIN UPDATE "with space" SET "order" = new."order" WHERE 0; SELECT 'a;b'; END;
-- rows
INSERT INTO "with space" VALUES ('x', 1);

-- case: a view names the rebuilt table after an identifier with an apostrophe (seed 32)
-- current
CREATE TABLE apps ("c""u'c" varchar(20), n bigint DEFAULT 7);
-- desired
CREATE TABLE apps ("c""u'c" varchar(20), n bigint);
-- objects
CREATE VIEW "view 0" AS SELECT "c""u'c" FROM apps;
CREATE VIEW outer_0 AS SELECT "c""u'c" AS x FROM "view 0";
-- rows
INSERT INTO apps VALUES ('a', 1), (NULL, NULL);

-- case: a rebuild that keeps no column keeps the rows (seed 45)
-- current
CREATE TABLE "with space" (ref_1_0 integer) STRICT;
-- desired
CREATE TABLE "with space" (name varchar(20));
-- rows
INSERT INTO "with space" VALUES (1), (NULL), (1);
-- keeps
SELECT count(*) FROM "with space";

-- case: a rebuild loses a column of the name of its table (seed 29)
-- current
CREATE TABLE "order" ("order" text) STRICT;
-- desired
CREATE TABLE "order" (id integer);

-- case: of tables in a circle, one deletes its own rows with its rows (seed 909444)
-- current
CREATE TABLE "with space" (
    id integer PRIMARY KEY,
    ref_2_0 integer,
    ref_1_0 integer,
    CONSTRAINT own FOREIGN KEY (ref_1_0) REFERENCES "with space" (id) ON DELETE CASCADE,
    CONSTRAINT other FOREIGN KEY (ref_2_0) REFERENCES t1 (id) ON DELETE RESTRICT
);
CREATE TABLE t1 (
    id integer PRIMARY KEY,
    ref_0_0 integer,
    CONSTRAINT back FOREIGN KEY (ref_0_0) REFERENCES "with space" (id)
);
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO "with space" VALUES (1, 1, 1), (2, 1, 1);
INSERT INTO t1 VALUES (1, 1);

-- case: of tables in a circle, one deletes rows of another that refer to a third
-- current
CREATE TABLE a (id integer PRIMARY KEY, b integer REFERENCES b (id));
CREATE TABLE b (id integer PRIMARY KEY, c integer REFERENCES c (id) ON DELETE CASCADE, a integer REFERENCES a (id));
CREATE TABLE c (id integer PRIMARY KEY, b integer REFERENCES b (id));
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, 1, 1);
INSERT INTO c VALUES (1, 1);

-- case: of tables in a circle, both delete their own rows with their rows
-- current
CREATE TABLE heads (id integer PRIMARY KEY, me integer REFERENCES heads (id) ON DELETE CASCADE, tail integer REFERENCES tails (id) ON DELETE RESTRICT);
CREATE TABLE tails (id integer PRIMARY KEY, me integer REFERENCES tails (id) ON DELETE CASCADE, head integer REFERENCES heads (id));
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO heads VALUES (1, NULL, 1), (2, 1, 2);
INSERT INTO tails VALUES (1, NULL, 2), (2, 1, 1);
INSERT INTO kept VALUES (7);

-- case: of tables in a circle, all delete their own rows, by keys of several columns and texts
-- current
CREATE TABLE "with space" (
    id integer PRIMARY KEY,
    code text COLLATE NOCASE,
    up integer REFERENCES "with space" ON DELETE CASCADE,
    b_x integer, b_y text,
    UNIQUE (code),
    FOREIGN KEY (b_x, b_y) REFERENCES b (x, y) ON DELETE CASCADE
);
CREATE TABLE b (
    x integer, y text COLLATE NOCASE, up_x integer, up_y text, c integer REFERENCES c,
    PRIMARY KEY (x, y),
    FOREIGN KEY (up_x, up_y) REFERENCES b ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE c (
    id integer PRIMARY KEY AUTOINCREMENT,
    up integer REFERENCES c ON DELETE CASCADE,
    a integer NOT NULL REFERENCES "with space" (id) ON DELETE RESTRICT,
    code text REFERENCES "with space" (code) ON UPDATE CASCADE
) STRICT;
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO "with space" VALUES (1, 'one', NULL, 1, 'k'), (2, 'two', 1, NULL, NULL);
INSERT INTO b VALUES (1, 'k', 1, 'k', 1), (2, 'k', 1, 'k', 2);
INSERT INTO c VALUES (1, 1, 2, 'one'), (2, 1, 1, 'two');

-- case: of tables in a circle, both forget their own rows in columns that refer to the other
-- current
CREATE TABLE heads (id integer PRIMARY KEY, me integer, tail integer REFERENCES tails (id), UNIQUE (id, tail), FOREIGN KEY (me, tail) REFERENCES heads (id, tail) ON DELETE SET NULL);
CREATE TABLE tails (id integer PRIMARY KEY, me integer, head integer REFERENCES heads (id), UNIQUE (id, head), FOREIGN KEY (me, head) REFERENCES tails (id, head) ON DELETE SET DEFAULT);
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO heads VALUES (1, 1, 1), (2, 1, 1);
INSERT INTO tails VALUES (1, 1, 1), (2, 1, 1);

-- case: of tables in a circle, one sets a key that another hands on to a column of two keys
-- current
CREATE TABLE a (id integer PRIMARY KEY, b integer REFERENCES b (id));
CREATE TABLE b (id integer PRIMARY KEY, me integer UNIQUE REFERENCES b (id) ON DELETE SET NULL, c integer REFERENCES c (id));
CREATE TABLE c (id integer PRIMARY KEY, m integer REFERENCES b (me) ON UPDATE CASCADE REFERENCES a (id));
CREATE TABLE kept (id integer PRIMARY KEY);
-- desired
CREATE TABLE kept (id integer PRIMARY KEY);
-- rows
INSERT INTO b VALUES (1, 1, 1), (2, NULL, 1);
INSERT INTO a VALUES (1, 1);
INSERT INTO c VALUES (1, 1);
