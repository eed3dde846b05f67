-- case: MySQL 8: defaults and keys that are expressions
-- only: mysql
CREATE TABLE s (a int, b json DEFAULT (JSON_ARRAY()), c date DEFAULT (CURRENT_DATE), d varchar(20) DEFAULT (concat('a', 'it''s')), e int DEFAULT (1 + 2), f char(36) DEFAULT (uuid()));
-- only: mysql
ALTER TABLE s ADD INDEX i ((a + 1) DESC), ADD UNIQUE u ((a * 2), c);
-- only: mysql
CREATE INDEX low ON s ((lower(d)), a DESC);
-- only: mysql
ALTER TABLE s ALTER INDEX i INVISIBLE;
-- only: mysql
ALTER TABLE s ALTER INDEX i VISIBLE, ADD KEY plain (a) INVISIBLE;
-- only: mysql
ALTER TABLE s ALTER COLUMN e SET DEFAULT (3 * 2), ALTER COLUMN d DROP DEFAULT;

-- case: MySQL 8: a key with many values for a row
-- only: mysql
CREATE TABLE m (id int PRIMARY KEY, doc json, INDEX zips ((CAST(doc->'$.zip' AS UNSIGNED ARRAY))));

-- case: MySQL 8: checks
-- only: mysql
CREATE TABLE x (a int, CONSTRAINT c CHECK (a > 1), CONSTRAINT soft CHECK (a > 0) NOT ENFORCED);
-- only: mysql
ALTER TABLE x ALTER CHECK c NOT ENFORCED;
-- only: mysql
ALTER TABLE x ALTER CONSTRAINT c ENFORCED;
-- only: mysql
ALTER TABLE x DROP CHECK c, ADD CHECK (a > 2) ENFORCED;

-- case: MySQL 8: columns
-- only: mysql
CREATE TABLE t (a int, b int INVISIBLE, c timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP INVISIBLE, KEY k (a DESC, b));
-- only: mysql
ALTER TABLE t ALTER COLUMN a SET INVISIBLE, ADD COLUMN d int INVISIBLE, ALTER COLUMN b SET VISIBLE;
-- only: mysql
ALTER TABLE t RENAME COLUMN a TO b, RENAME COLUMN b TO a, RENAME INDEX k TO l;
-- only: mysql
ALTER TABLE t ADD COLUMN n int, ALGORITHM = INSTANT;
-- only: mysql
ALTER TABLE t DROP COLUMN n, ALGORITHM = INSTANT;

-- case: MySQL 8: attributes and sizes
-- only: mysql
CREATE TABLE s (a int SECONDARY_ENGINE_ATTRIBUTE '{}', KEY k (a) SECONDARY_ENGINE_ATTRIBUTE '{}') SECONDARY_ENGINE_ATTRIBUTE = '{}' AUTOEXTEND_SIZE = 4M;
-- only: mysql
ALTER TABLE s AUTOEXTEND_SIZE = 8M;

-- case: MySQL 8: a coordinate system
-- only: mysql
CREATE TABLE g (p point NOT NULL SRID 4326, SPATIAL INDEX at (p));

-- case: MySQL 8 and 9: types
-- only: mysql 9
CREATE TABLE ve (v vector(3), w varchar(20) COLLATE utf8mb4_0900_bin, x text CHARACTER SET utf8mb4, j json, b bool, y year);

-- case: MySQL 8: objects
CREATE TABLE t (a int, b int);
-- only: mysql
CREATE TRIGGER IF NOT EXISTS tr BEFORE INSERT ON t FOR EACH ROW SET NEW.b = 1;
-- only: mysql
CREATE PROCEDURE IF NOT EXISTS pr() SELECT 1;
-- only: mysql
CREATE FUNCTION IF NOT EXISTS fu(a int) RETURNS int DETERMINISTIC RETURN a + 1;
-- only: mysql 9
CREATE VIEW IF NOT EXISTS vi AS SELECT a FROM t;
-- only: mysql
CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW vi AS SELECT a, b FROM t WITH CHECK OPTION;
-- only: mysql
INSERT INTO t VALUES (1, 2), (3, 4) AS new ON DUPLICATE KEY UPDATE b = new.b;
-- only: mysql
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n;
-- only: mysql
TABLE t ORDER BY a LIMIT 1;
