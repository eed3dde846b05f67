-- case: columns and types
CREATE TABLE users (
  id integer PRIMARY KEY AUTOINCREMENT,
  name text NOT NULL DEFAULT 'it''s',
  "Email" varchar(255) UNIQUE COLLATE NOCASE,
  `age` int CHECK (age >= 0), -- a comment
  [group] UNSIGNED BIG INT DEFAULT -1,
  plain,
  price numeric(10, 2) NULL DEFAULT 0.5,
  created datetime DEFAULT CURRENT_TIMESTAMP,
  total int GENERATED ALWAYS AS (age * 2) STORED,
  half real AS (age / 2.0),
  data blob,
  ok boolean NOT NULL DEFAULT (1 = 1),
  CONSTRAINT named CHECK (length(name) > 0)
);
CREATE TABLE IF NOT EXISTS users (other int);
-- refused
CREATE TABLE Users (id int);
CREATE TABLE 'quoted table' ("a b" text, 'c' int, PRIMARY KEY ("a b", c)) WITHOUT ROWID;
CREATE TABLE strict_one (id INTEGER PRIMARY KEY, v ANY, t TEXT NOT NULL) STRICT;
CREATE TABLE main.here (a double precision, b character varying ( 20 ), c decimal(10,5));
CREATE TABLE keyed (a text, b text, c text, PRIMARY KEY (a DESC, b), UNIQUE (c) ON CONFLICT IGNORE, CONSTRAINT bc UNIQUE (b, c));

-- case: alter
CREATE TABLE a (id integer PRIMARY KEY, x text, y int, z int);
ALTER TABLE a ADD COLUMN w text NOT NULL DEFAULT 'n';
ALTER TABLE a ADD v int REFERENCES a (id) ON DELETE SET NULL;
-- refused
ALTER TABLE a ADD COLUMN X int;
ALTER TABLE a RENAME COLUMN x TO "new x";
ALTER TABLE a RENAME y TO yy;
-- refused
ALTER TABLE a RENAME COLUMN nothing TO something;
-- refused
ALTER TABLE a DROP COLUMN nothing;
-- refused
ALTER TABLE a DROP COLUMN id;
ALTER TABLE a DROP COLUMN z;
ALTER TABLE a DROP v;
ALTER TABLE a RENAME TO b;
-- refused
ALTER TABLE a ADD COLUMN q int;
DROP TABLE b;
-- refused
DROP TABLE b;
DROP TABLE IF EXISTS b;

-- case: indexes
CREATE TABLE t (a text, b int, c int, d int UNIQUE, e int CHECK (e > 0), CHECK (b + c > 0));
CREATE INDEX i1 ON t (a);
CREATE UNIQUE INDEX i2 ON t (b DESC, c);
CREATE INDEX i3 ON t (lower(a), b + c) WHERE a IS NOT NULL AND c > 1;
CREATE INDEX IF NOT EXISTS i1 ON t (b);
CREATE INDEX main.i4 ON t ("a" COLLATE NOCASE ASC);
-- refused
CREATE INDEX I1 ON t (b);
-- refused
CREATE INDEX t ON t (b);
-- refused
CREATE TABLE i1 (a int);
-- refused
CREATE INDEX i5 ON missing (b);
-- refused
CREATE INDEX i5 ON t (missing);
-- refused
ALTER TABLE t DROP COLUMN a;
-- refused
ALTER TABLE t DROP COLUMN d;
ALTER TABLE t DROP COLUMN e;
DROP INDEX i1;
-- refused
DROP INDEX i1;
DROP INDEX IF EXISTS i1;
ALTER TABLE t RENAME COLUMN a TO aa;
DROP INDEX i3;
-- refused
ALTER TABLE t DROP COLUMN b;
DROP TABLE t;
-- refused
DROP INDEX i2;

-- case: foreign keys
CREATE TABLE child (id integer PRIMARY KEY, parent int REFERENCES parent, other int, CONSTRAINT fk_other FOREIGN KEY (other) REFERENCES parent (id) ON DELETE CASCADE ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE parent (id integer PRIMARY KEY, p1 int, p2 int, UNIQUE (p1, p2));
CREATE TABLE pair (a int, b int, FOREIGN KEY (a, b) REFERENCES parent (p1, p2) MATCH SIMPLE ON UPDATE SET DEFAULT);
ALTER TABLE parent RENAME TO parents;
ALTER TABLE parents RENAME COLUMN id TO pid;
-- refused
ALTER TABLE pair DROP COLUMN a;
-- refused
ALTER TABLE child DROP COLUMN other;
ALTER TABLE child DROP COLUMN parent;

-- case: rebuild, as the safe recipe has it
CREATE TABLE orders (id integer PRIMARY KEY, note text);
CREATE INDEX idx_note ON orders (note);
CREATE TABLE lines (order_id int REFERENCES orders (id));
CREATE TRIGGER on_orders AFTER INSERT ON orders BEGIN UPDATE orders SET note = CASE WHEN 1 THEN 'a;b' END; SELECT 1; END;
PRAGMA foreign_keys = OFF;
CREATE TABLE new_orders (id integer PRIMARY KEY, note text NOT NULL DEFAULT '');
INSERT INTO new_orders (id, note) SELECT id, note FROM orders;
DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;
CREATE INDEX idx_note ON orders (note);
PRAGMA foreign_keys = ON;

-- case: views and triggers
CREATE TABLE base (id integer PRIMARY KEY, n int);
CREATE VIEW IF NOT EXISTS v AS SELECT id FROM base;
-- refused
CREATE VIEW v AS SELECT 1;
-- refused
CREATE TABLE v (a int);
CREATE TRIGGER IF NOT EXISTS trg INSTEAD OF INSERT ON v BEGIN INSERT INTO base (n) VALUES (1); END;
DROP TRIGGER trg;
-- refused
DROP TRIGGER trg;
DROP TRIGGER IF EXISTS trg;
CREATE TEMP TABLE scratch (a int);
WITH x AS (SELECT 1 AS one) INSERT INTO base (n) SELECT one FROM x;
UPDATE base SET n = 2;
DELETE FROM base;
REPLACE INTO base (id, n) VALUES (1, 1);
DROP VIEW v;
-- refused
DROP VIEW v;
ANALYZE;
REINDEX;

-- case: what GORM and SeaORM write
CREATE TABLE `users` (`id` integer PRIMARY KEY AUTOINCREMENT,`created_at` datetime,`deleted_at` datetime,`name` text,`active` numeric DEFAULT true,`score` real,`org_id` integer,CONSTRAINT `fk_orgs_users` FOREIGN KEY (`org_id`) REFERENCES `orgs`(`id`) ON DELETE SET NULL);
CREATE INDEX `idx_users_deleted_at` ON `users`(`deleted_at`);
CREATE UNIQUE INDEX IF NOT EXISTS `idx_name` ON `users`(`name` COLLATE nocase desc) WHERE `deleted_at` IS NULL;
CREATE TABLE IF NOT EXISTS "cake" ( "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL, "at" timestamp_with_timezone_text, "price" double NOT NULL DEFAULT 1.5, "kind" varchar NULL );
ALTER TABLE "cake" ADD COLUMN "bakery_id" integer NULL;
CREATE TABLE orgs (id integer, name text, PRIMARY KEY (id));
