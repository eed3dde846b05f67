-- Columns: added, dropped, of another type, default, nullability.

-- case: a nullable column is added
-- current
CREATE TABLE apps (id bigint PRIMARY KEY AUTO_INCREMENT, name text);
-- desired
CREATE TABLE apps (id bigint PRIMARY KEY AUTO_INCREMENT, name text, note text);
-- rows
INSERT INTO apps (name) VALUES ('a'), (NULL);

-- case: a required column with a default is added
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, state varchar(20) NOT NULL DEFAULT 'it''s new', n int NOT NULL DEFAULT -1);
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: a required column without a default gets the zero of its type
-- note: is NOT NULL and has no default
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, state varchar(20) NOT NULL, n int NOT NULL);
-- rows
INSERT INTO apps VALUES (1);

-- case: a column is dropped
-- current
CREATE TABLE apps (id int PRIMARY KEY, name text, old json DEFAULT ('{}'));
-- desired
CREATE TABLE apps (id int PRIMARY KEY, name text);
-- rows
INSERT INTO apps VALUES (1, 'a', '[1]'), (2, NULL, NULL);

-- case: the only column gives way to another
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (data json);
-- rows
INSERT INTO apps VALUES (1), (2);
-- refused back: Duplicate entry

-- case: the columns of a table change place
-- current
CREATE TABLE apps (a int, b text, c boolean);
-- desired
CREATE TABLE apps (c boolean, a int, b text);
-- rows
INSERT INTO apps VALUES (1, 'x', true);

-- case: whole numbers become wider
-- current
CREATE TABLE apps (a smallint, b int DEFAULT 7, c tinyint NOT NULL DEFAULT 1);
-- desired
CREATE TABLE apps (a int, b bigint DEFAULT 7, c bigint NOT NULL DEFAULT 1);
-- rows
INSERT INTO apps VALUES (32767, -2147483648, 3), (NULL, NULL, 0);
-- keeps
SELECT a, b, c FROM apps ORDER BY a;

-- case: a number becomes unsigned
-- current
CREATE TABLE apps (a int NOT NULL, b bigint(20));
-- desired
CREATE TABLE apps (a int unsigned NOT NULL, b bigint unsigned);
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: a whole number that is too large stands in the way of a narrower type
-- refused: Out of range
-- current
CREATE TABLE apps (a bigint);
-- desired
CREATE TABLE apps (a smallint);
-- rows
INSERT INTO apps VALUES (70000);

-- case: a text that is too long stands in the way of a shorter type
-- refused: Data too long
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a varchar(3));
-- rows
INSERT INTO apps VALUES ('abcd');

-- case: text becomes longer and unlimited
-- current
CREATE TABLE apps (a varchar(10), b varchar(10), c char(3), d varchar(200) NOT NULL);
-- desired
CREATE TABLE apps (a varchar(20), b text, c varchar(3), d longtext NOT NULL);
-- rows
INSERT INTO apps VALUES ('a', 'b', 'c', 'd'), (NULL, '', NULL, '');
-- keeps
SELECT a, b, c, d FROM apps ORDER BY a;

-- case: text becomes a whole number
-- current
CREATE TABLE apps (id int PRIMARY KEY, a varchar(20) DEFAULT '5');
-- desired
CREATE TABLE apps (id int PRIMARY KEY, a bigint DEFAULT 5);
-- rows
INSERT INTO apps VALUES (1, '12'), (2, NULL), (3, '-4');
-- keeps
SELECT id, CAST(a AS char) FROM apps ORDER BY id;

-- case: numbers with and without places
-- current
CREATE TABLE apps (a int, b decimal(10,2), c float, d decimal);
-- desired
CREATE TABLE apps (a decimal(12,2), b decimal(12,4), c double, d decimal(20,6));
-- rows
INSERT INTO apps VALUES (1, 1.25, 0.5, 3), (NULL, NULL, NULL, NULL);

-- case: text becomes json
-- current
CREATE TABLE apps (id int PRIMARY KEY, a longtext);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, a json);
-- rows
INSERT INTO apps VALUES (1, '{"a": 1}'), (2, NULL);

-- case: a moment gets places and follows updates
-- current
CREATE TABLE apps (id int PRIMARY KEY, a datetime, b datetime DEFAULT CURRENT_TIMESTAMP, c date);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, a datetime(3), b datetime(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6), c datetime);
-- rows
INSERT INTO apps VALUES (1, '2024-02-29 12:00:00', '2024-02-29 12:00:00', '2024-02-29');

-- case: ON UPDATE goes
-- current
CREATE TABLE apps (a timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP);
-- desired
CREATE TABLE apps (a timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- rows
INSERT INTO apps VALUES ('2024-02-29 12:00:00');

-- case: labels of an enum come and go
-- current
CREATE TABLE apps (a enum('a','c') DEFAULT 'a', b set('x','y'));
-- desired
CREATE TABLE apps (a enum('a','b','c','it''s') DEFAULT 'c', b set('x','y','z'));
-- rows
INSERT INTO apps VALUES ('a', 'x,y'), ('c', ''), (NULL, NULL);
-- keeps
SELECT concat(a), concat(b) FROM apps ORDER BY 1;

-- case: a row holds the label that goes
-- refused: Data truncated
-- current
CREATE TABLE apps (a enum('a','b'));
-- desired
CREATE TABLE apps (a enum('a'));
-- rows
INSERT INTO apps VALUES ('b');

-- case: NOT NULL comes and goes
-- current
CREATE TABLE apps (a varchar(20), b varchar(20) NOT NULL);
-- desired
CREATE TABLE apps (a varchar(20) NOT NULL, b varchar(20));
-- rows
INSERT INTO apps VALUES ('x', 'y');

-- case: a NULL stands in the way of NOT NULL
-- refused: Data truncated | Invalid use of NULL
-- current
CREATE TABLE apps (a varchar(20));
-- desired
CREATE TABLE apps (a varchar(20) NOT NULL);
-- rows
INSERT INTO apps VALUES (NULL);

-- case: defaults come, change and go
-- current
CREATE TABLE apps (a varchar(20) DEFAULT 'x', b int, c datetime DEFAULT now(), d boolean DEFAULT true, e varchar(40) DEFAULT (uuid()));
-- desired
CREATE TABLE apps (a varchar(20) DEFAULT 'it''s "y"', b int DEFAULT (1 + 1), c datetime, d boolean DEFAULT false, e varchar(40) DEFAULT (concat('a', '-')));
-- rows
INSERT INTO apps (a) VALUES ('q');

-- case: a default that holds SQL and backslashes
-- current
CREATE TABLE apps (id int);
-- desired
CREATE TABLE apps (id int, a varchar(60) NOT NULL DEFAULT '''; DROP TABLE apps; -- \\ \n %_');
-- rows
INSERT INTO apps VALUES (1);

-- case: a collation comes and goes
-- current
CREATE TABLE apps (a varchar(20), b varchar(20) COLLATE utf8mb4_bin);
-- desired
CREATE TABLE apps (a varchar(20) COLLATE utf8mb4_bin, b varchar(20));
-- rows
INSERT INTO apps VALUES ('B', 'a'), ('a', 'B');

-- case: a key starts to count
-- current
CREATE TABLE apps (id int NOT NULL PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (41, 'b');

-- case: comments on everything
-- current
CREATE TABLE apps (a int COMMENT 'old', KEY idx (a)) COMMENT = 'old';
-- desired
CREATE TABLE apps (a int COMMENT 'it''s "new"; -- größe', b int COMMENT 'two
lines', KEY idx (a) COMMENT 'an index') COMMENT = 'back\\slash';
-- rows
INSERT INTO apps VALUES (1);

-- case: computed columns come
-- current
CREATE TABLE apps (a int, b varchar(20));
-- desired
CREATE TABLE apps (a int, b varchar(20), twice int AS (a * 2) VIRTUAL, low varchar(40) AS (concat(lower(b), '-x')) STORED, KEY idx_twice (twice));
-- rows
INSERT INTO apps VALUES (1, 'B'), (NULL, NULL);

-- case: a computed column gets another expression
-- current
CREATE TABLE apps (a int, c int AS (a * 2) STORED, KEY idx (c));
-- desired
CREATE TABLE apps (a int, c int AS (a * 3) STORED, KEY idx (c));
-- rows
INSERT INTO apps (a) VALUES (2);

-- case: a virtual column becomes stored
-- current
CREATE TABLE apps (a int, c int AS (a * 2) VIRTUAL, KEY idx (c));
-- desired
CREATE TABLE apps (a int, c int AS (a * 2) STORED, KEY idx (c));
-- rows
INSERT INTO apps (a) VALUES (2);

-- case: many changes of one table at once
-- current
CREATE TABLE apps (id int PRIMARY KEY, a int, b varchar(20) NOT NULL, c varchar(5) DEFAULT 'x', d int, KEY idx_d (d));
-- desired
CREATE TABLE apps (id bigint PRIMARY KEY AUTO_INCREMENT, a bigint NOT NULL DEFAULT 0, b varchar(20), c text, e date, KEY idx_e (e, a));
-- rows
INSERT INTO apps VALUES (1, 1, 'b', 'c', 1);

-- case: defaults and checks in words that the server writes otherwise
-- current
CREATE TABLE waits (id int PRIMARY KEY, v varchar(9), n int);
-- desired
CREATE TABLE waits (
    id int PRIMARY KEY,
    v varchar(9) CHECK (NOT (v IN (x'61', 'b'))),
    n int,
    hex varchar(9) DEFAULT x'4142',
    digits varchar(9) DEFAULT 1.50,
    at time DEFAULT 10203,
    bits bit(8) DEFAULT 0x5,
    made year(4) DEFAULT 20,
    word char(5) BINARY DEFAULT 'x  ',
    old varchar(5) CHARACTER SET latin1 BINARY,
    raw char(5) BYTE,
    since date DEFAULT '2020-1-2',
    then_ datetime DEFAULT 20200102030405,
    count_ int DEFAULT 1.5,
    mood enum('Sad ', 'glad') DEFAULT 'sad',
    CHECK (date_add(since, INTERVAL 1 DAY) > since)
);
-- rows
INSERT INTO waits VALUES (1, 'c', 2), (2, NULL, NULL);
