-- Engines, row formats, invisible columns and indexes, versions, partitions, character sets.

-- case: another engine and another row format
-- only: mariadb
-- current
CREATE TABLE a (id int PRIMARY KEY, b text) ENGINE=InnoDB ROW_FORMAT=DYNAMIC;
CREATE TABLE b (id int PRIMARY KEY, b varchar(20)) ENGINE=Aria;
-- desired
CREATE TABLE a (id int PRIMARY KEY, b text) ENGINE=InnoDB ROW_FORMAT=COMPRESSED;
CREATE TABLE b (id int PRIMARY KEY, b varchar(20)) ENGINE=InnoDB;
-- rows
INSERT INTO a VALUES (1, 'x'), (2, NULL);
INSERT INTO b VALUES (1, 'y');

-- case: columns become invisible and are seen again
-- current
CREATE TABLE t (id int PRIMARY KEY, a int, b int INVISIBLE, c varchar(9) INVISIBLE DEFAULT 'x' NOT NULL);
-- desired
CREATE TABLE t (id int PRIMARY KEY, a int INVISIBLE, b int, c varchar(9) DEFAULT 'x' NOT NULL, d int INVISIBLE DEFAULT 5);
-- rows
INSERT INTO t (id, a, b, c) VALUES (1, 2, 3, 'y'), (2, NULL, NULL, '');

-- case: an index is hidden from queries and shown again
-- only: mariadb
-- current
CREATE TABLE t (a int, b varchar(20), KEY idx_a (a), KEY idx_b (b) IGNORED);
-- desired
CREATE TABLE t (a int, b varchar(20), KEY idx_a (a) IGNORED, KEY idx_b (b));
-- rows
INSERT INTO t VALUES (1, 'x'), (NULL, NULL);

-- case: an index is hidden while its column becomes wider
-- only: mariadb
-- current
CREATE TABLE t (a int, b varchar(20), KEY idx_a (a, b));
-- desired
CREATE TABLE t (a bigint, b varchar(40), KEY idx_a (a, b) IGNORED COMMENT 'later');
-- rows
INSERT INTO t VALUES (1, 'x'), (NULL, NULL);

-- case: rows are kept in versions, and no more
-- only: mariadb
-- current
CREATE TABLE a (id int PRIMARY KEY, n int);
-- desired
CREATE TABLE a (id int PRIMARY KEY, n int) WITH SYSTEM VERSIONING;
-- rows
INSERT INTO a VALUES (1, 1), (2, NULL);

-- case: a partitioned table gets columns, indexes and checks
-- current
CREATE TABLE t (id int, at date NOT NULL, a varchar(20), PRIMARY KEY (id, at)) PARTITION BY RANGE (year(at)) (
    PARTITION p0 VALUES LESS THAN (2024), PARTITION p1 VALUES LESS THAN MAXVALUE);
CREATE TABLE h (id int PRIMARY KEY, b int) PARTITION BY HASH (id) PARTITIONS 3;
-- desired
CREATE TABLE t (id int, at date NOT NULL, a varchar(40), c int DEFAULT 7 NOT NULL, PRIMARY KEY (id, at), KEY idx_a (a)) PARTITION BY RANGE (year(at)) (
    PARTITION p0 VALUES LESS THAN (2024), PARTITION p1 VALUES LESS THAN MAXVALUE);
CREATE TABLE h (id int PRIMARY KEY, b bigint, CONSTRAINT h_b CHECK (b < 100)) PARTITION BY HASH (id) PARTITIONS 3;
-- rows
INSERT INTO t VALUES (1, '2020-01-01', 'x'), (2, '2025-01-01', NULL);
INSERT INTO h VALUES (1, 5), (2, NULL);

-- case: columns of a table with a character set of its own
-- current
CREATE TABLE t (a varchar(20), b text, c char(3) COLLATE utf8mb4_bin) DEFAULT CHARSET=utf8mb3 COLLATE=utf8mb3_unicode_ci;
-- desired
CREATE TABLE t (a varchar(30), b longtext, c char(3), d varchar(5) COLLATE utf8mb3_bin, KEY idx_a (a)) DEFAULT CHARSET=utf8mb3 COLLATE=utf8mb3_unicode_ci;
-- rows
INSERT INTO t VALUES ('ä', 'ß', 'é'), (NULL, NULL, NULL);

-- case: one column of another character set
-- current
CREATE TABLE t (id int, a varchar(20) CHARACTER SET latin1, b varchar(20));
-- desired
CREATE TABLE t (id int, a varchar(20), b varchar(20) CHARACTER SET ascii);
-- rows
INSERT INTO t VALUES (1, 'ä', 'x'), (2, NULL, NULL);

-- case: comments on a table, columns and an index change places
-- current
CREATE TABLE t (a int COMMENT 'it''s one', b int, KEY idx (a) COMMENT 'three') COMMENT 'two\nlines';
-- desired
CREATE TABLE t (a int, b int COMMENT 'back\\slash "q" `t`', KEY idx (a) COMMENT 'four;') COMMENT 'größe';
-- rows
INSERT INTO t VALUES (1, 2);
