-- Numbers of every size, times, sets, bits, and what is computed from them.

-- case: small, medium and large numbers change sizes
-- current
CREATE TABLE t (a tinyint, b mediumint unsigned, c bigint unsigned, d float, e decimal(10,0));
-- desired
CREATE TABLE t (a mediumint, b int, c bigint, d double, e decimal(20,5) unsigned);
-- rows
INSERT INTO t VALUES (-128, 16777215, 5, 1.5, 7), (NULL, NULL, NULL, NULL, NULL);

-- case: a large unsigned number stands in the way of a signed one
-- refused: Out of range value
-- current
CREATE TABLE t (a bigint unsigned);
-- desired
CREATE TABLE t (a bigint);
-- rows
INSERT INTO t VALUES (18446744073709551615);

-- case: filled with zeros, and bits
-- current
CREATE TABLE t (a int(5) zerofill, b bit(4), c year);
-- desired
CREATE TABLE t (a int unsigned, b bit(8) DEFAULT b'101', c smallint);
-- rows
INSERT INTO t VALUES (42, b'0101', 2024), (NULL, NULL, NULL);

-- case: moments of every precision, kept up to date by the server
-- current
CREATE TABLE t (a datetime, b timestamp NULL, c time, d datetime(3) DEFAULT CURRENT_TIMESTAMP(3));
-- desired
CREATE TABLE t (
    a datetime(6),
    b timestamp(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
    c time(2),
    d datetime DEFAULT '2024-02-29 12:00:00'
);
-- rows
INSERT INTO t VALUES ('2024-02-29 23:59:59', '2024-02-29 12:00:00', '-12:30:00', '2024-01-01 00:00:00.125'), (NULL, NULL, NULL, NULL);

-- case: members of a set come at the end
-- current
CREATE TABLE t (a set('r','w'), b enum('x','y') DEFAULT 'x' NOT NULL);
-- desired
CREATE TABLE t (a set('r','w','it''s'), b enum('z','y','x') DEFAULT 'z' NOT NULL);
-- rows
INSERT INTO t VALUES ('r,w', 'x'), ('', 'y'), (NULL, 'x');
-- keeps
SELECT count(*) FROM t WHERE b = 'x'

-- case: bytes of fixed and of any length
-- current
CREATE TABLE t (a varbinary(16), b tinyblob, c binary(4));
-- desired
CREATE TABLE t (a varbinary(40), b mediumblob, c varbinary(4), KEY idx_b (b(7)));
-- rows
INSERT INTO t VALUES (x'00ff', x'27', x'01020304'), (NULL, NULL, NULL);

-- case: defaults that are expressions
-- current
CREATE TABLE t (id int PRIMARY KEY, a varchar(40) DEFAULT 'x', b text);
-- desired
CREATE TABLE t (
    id int PRIMARY KEY,
    a varchar(40) DEFAULT (concat('a', 'b;')),
    b text DEFAULT ('it''s'),
    c date DEFAULT (curdate()),
    d json DEFAULT (json_object('k', 1))
);
-- rows
INSERT INTO t VALUES (1, 'q', NULL);

-- case: virtual and stored columns over one another, and an index on them
-- current
CREATE TABLE t (a int, b int AS (a + 1) VIRTUAL, c varchar(20));
-- desired
CREATE TABLE t (
    a int,
    b bigint AS (a * 2) STORED,
    c varchar(20),
    d varchar(10) AS (left(c, 3)) VIRTUAL,
    e int AS (length(c)) STORED,
    KEY idx_d (d),
    UNIQUE KEY idx_be (b, e)
);
-- rows
INSERT INTO t (a, c) VALUES (1, 'abcdef'), (NULL, NULL), (3, 'x');

-- case: checks of a column and of the table, by name and without
-- current
CREATE TABLE t (a int CHECK (a > 0), b int, CONSTRAINT c1 CHECK (b <> a));
-- desired
CREATE TABLE t (a int, b int CHECK (b < 10 OR b IS NULL), CONSTRAINT c1 CHECK (a + b > -5), CONSTRAINT c2 CHECK (a IN (1, 2, 3)));
-- rows
INSERT INTO t VALUES (1, 2), (NULL, NULL);
