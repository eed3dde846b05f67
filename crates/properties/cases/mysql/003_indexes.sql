-- Indexes, checks, names, views and triggers.

-- case: indexes come and go
-- current
CREATE TABLE apps (a int, b varchar(20), KEY idx_a (a));
-- desired
CREATE TABLE apps (a int, b varchar(20), KEY idx_b (b DESC, a));
-- rows
INSERT INTO apps VALUES (1, 'x');

-- case: an index gets another order under its name
-- current
CREATE TABLE apps (a int, b int, KEY idx (a, b));
-- desired
CREATE TABLE apps (a int, b int, KEY idx (b, a DESC));
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: an index is renamed
-- current
CREATE TABLE apps (a int, KEY old_name (a));
-- desired
CREATE TABLE apps (a int, KEY `New name` (a));

-- case: two indexes exchange their names
-- current
CREATE TABLE apps (a int, b int, KEY one (a), KEY two (b));
-- desired
CREATE TABLE apps (a int, b int, KEY two (a), KEY one (b));

-- case: prefixes and classes
-- current
CREATE TABLE apps (a text, b varchar(200), c blob);
-- desired
CREATE TABLE apps (a text, b varchar(200), c blob, KEY i1 (a(10)), KEY i2 (b(20), a(5)), KEY i3 (c(7)), FULLTEXT KEY i4 (a), UNIQUE KEY i5 (b));
-- rows
INSERT INTO apps VALUES ('x', 'y', 'z');

-- case: a prefix gets another length
-- current
CREATE TABLE apps (a text, KEY idx (a(10)));
-- desired
CREATE TABLE apps (a text, KEY idx (a(20)));
-- rows
INSERT INTO apps VALUES ('x');

-- case: an index stands on a column that changes its type
-- current
CREATE TABLE apps (a int, b varchar(20), KEY idx (a, b));
-- desired
CREATE TABLE apps (a bigint, b varchar(40), KEY idx (a, b));
-- rows
INSERT INTO apps VALUES (2, 'b'), (NULL, NULL);

-- case: an indexed text loses its limit
-- current
CREATE TABLE apps (b varchar(20), KEY idx (b));
-- desired
CREATE TABLE apps (b text, KEY idx (b(20)));
-- rows
INSERT INTO apps VALUES ('b'), (NULL);

-- case: an index goes with its column
-- current
CREATE TABLE apps (a int, b int, KEY idx (b), KEY idx_both (a, b));
-- desired
CREATE TABLE apps (a int);
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: an index becomes unique
-- current
CREATE TABLE apps (a int, KEY idx (a));
-- desired
CREATE TABLE apps (a int, UNIQUE KEY idx (a));
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: checks come, change and go
-- current
CREATE TABLE apps (a int, b varchar(20), CONSTRAINT chk CHECK (a BETWEEN 1 AND 5), CONSTRAINT old CHECK (a > 0));
-- desired
CREATE TABLE apps (a int, b varchar(20), CONSTRAINT chk CHECK (a NOT BETWEEN 10 AND 20), CONSTRAINT new CHECK (a IN (1, 2, 3) OR b LIKE 'x%'));
-- rows
INSERT INTO apps VALUES (1, 'x'), (NULL, NULL);

-- case: a row stands in the way of a check
-- refused: CONSTRAINT `chk` failed | Check constraint 'chk' is violated
-- current
CREATE TABLE apps (a int);
-- desired
CREATE TABLE apps (a int, CONSTRAINT chk CHECK (a > 0));
-- rows
INSERT INTO apps VALUES (0);

-- case: two checks exchange their names
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (b > 0));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT two CHECK (a > 0), CONSTRAINT one CHECK (b < 5));
-- rows
INSERT INTO apps VALUES (1, 1);

-- case: names in quotes, reserved and beyond ASCII
-- current
CREATE TABLE `order` (`select` int PRIMARY KEY, `größe` varchar(20), `a b` varchar(20));
-- desired
CREATE TABLE `order` (`select` bigint PRIMARY KEY, `größe` varchar(20) NOT NULL DEFAULT '', `a b` varchar(20) UNIQUE, `q``q` int, CONSTRAINT `chk it's` CHECK (`q``q` > 0), KEY `idx größe` (`größe`, `a b` DESC));
CREATE TABLE `Order` (id bigint, CONSTRAINT `fk "x"` FOREIGN KEY (id) REFERENCES `order` (`select`));
-- rows
INSERT INTO `order` VALUES (1, 'x', 'y');

-- case: names of 64 characters
-- current
CREATE TABLE t234567890123456789012345678901234567890123456789012345678901234 (c234567890123456789012345678901234567890123456789012345678901234 int);
-- desired
CREATE TABLE t234567890123456789012345678901234567890123456789012345678901234 (c234567890123456789012345678901234567890123456789012345678901234 int PRIMARY KEY, d int UNIQUE, e234567890123456789012345678901234567890123456789012345678901234 int, CONSTRAINT f234567890123456789012345678901234567890123456789012345678901234 FOREIGN KEY (e234567890123456789012345678901234567890123456789012345678901234) REFERENCES t234567890123456789012345678901234567890123456789012345678901234 (c234567890123456789012345678901234567890123456789012345678901234));
-- rows
INSERT INTO t234567890123456789012345678901234567890123456789012345678901234 VALUES (1);

-- case: tables whose names differ in case alone
-- current
CREATE TABLE apps (a int);
CREATE TABLE `Apps` (a int);
-- desired
CREATE TABLE apps (a bigint, KEY idx (a));
CREATE TABLE `APPS` (a int, KEY idx (a));
-- rows
INSERT INTO apps VALUES (1);

-- case: a view and triggers over a table that changes
-- current
CREATE TABLE apps (id int PRIMARY KEY, name varchar(20), n int);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, name varchar(40), n bigint NOT NULL DEFAULT 0, more text, KEY idx (name));
-- objects
CREATE VIEW names AS SELECT id, name FROM apps;
CREATE TRIGGER touched BEFORE UPDATE ON apps FOR EACH ROW BEGIN SET NEW.name = 'a;b'; END;
-- rows
INSERT INTO apps VALUES (1, 'a', 2);
-- keeps
SELECT id, name FROM names;
