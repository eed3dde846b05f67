-- Views, triggers and routines over tables that change.

-- case: triggers before and after every change
-- current
CREATE TABLE t (id int PRIMARY KEY AUTO_INCREMENT, a int, b varchar(20), gone int);
CREATE TABLE log (what varchar(40));
-- objects
CREATE TRIGGER t_bi BEFORE INSERT ON t FOR EACH ROW SET NEW.a = coalesce(NEW.a, 1);
CREATE TRIGGER t_au AFTER UPDATE ON t FOR EACH ROW BEGIN INSERT INTO log VALUES (concat(OLD.a, ';')); INSERT INTO log VALUES ('it''s'); END;
CREATE TRIGGER t_bd BEFORE DELETE ON t FOR EACH ROW INSERT INTO log VALUES (OLD.b);
-- desired
CREATE TABLE t (id bigint PRIMARY KEY AUTO_INCREMENT, a int, b varchar(40) NOT NULL, c int DEFAULT 3);
CREATE TABLE log (what varchar(80), at datetime DEFAULT CURRENT_TIMESTAMP, KEY idx_what (what));
-- rows
INSERT INTO t VALUES (1, 2, 'x', 3), (5, NULL, 'y', NULL);

-- case: a view over a view, and routines that speak of a table
-- current
CREATE TABLE t (id int PRIMARY KEY, a varchar(20), b int);
-- objects
CREATE VIEW v AS SELECT id, upper(a) AS a FROM t WHERE id > 0;
CREATE VIEW w AS SELECT count(*) AS n FROM v;
CREATE FUNCTION f(x int) RETURNS int DETERMINISTIC RETURN x + 1;
CREATE PROCEDURE p() BEGIN SELECT a FROM t; SELECT 'a;b'; END;
-- desired
CREATE TABLE t (id int PRIMARY KEY, a varchar(20) DEFAULT 'x' NOT NULL, c int, KEY idx_a (a));
-- rows
INSERT INTO t VALUES (1, 'a', 2), (2, 'b', NULL);

-- case: prefixes, a fulltext and a spatial index
-- current
CREATE TABLE t (a varchar(100), b text, c point NOT NULL, KEY idx_a (a));
-- desired
CREATE TABLE t (a varchar(100), b text, c point NOT NULL, KEY idx_a (a(10), b(5)), FULLTEXT KEY idx_b (b), SPATIAL KEY idx_c (c));
-- rows
INSERT INTO t VALUES ('x', 'words; and more', point(1, 2));

-- case: a circle of three tables with rows changes its key
-- current
CREATE TABLE a (id int PRIMARY KEY, c_id int);
CREATE TABLE b (id int PRIMARY KEY, a_id int, CONSTRAINT fk_a FOREIGN KEY (a_id) REFERENCES a (id));
CREATE TABLE c (id int PRIMARY KEY, b_id int, CONSTRAINT fk_b FOREIGN KEY (b_id) REFERENCES b (id));
ALTER TABLE a ADD CONSTRAINT fk_c FOREIGN KEY (c_id) REFERENCES c (id);
-- desired
CREATE TABLE a (id bigint PRIMARY KEY, c_id int);
CREATE TABLE b (id int PRIMARY KEY, a_id bigint, CONSTRAINT fk_a FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE);
CREATE TABLE c (id int PRIMARY KEY, b_id int, CONSTRAINT fk_b FOREIGN KEY (b_id) REFERENCES b (id) ON UPDATE CASCADE);
ALTER TABLE a ADD CONSTRAINT fk_c FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE SET NULL;
-- rows
INSERT INTO a VALUES (1, 3);
INSERT INTO b VALUES (2, 1);
INSERT INTO c VALUES (3, 2);

-- case: two foreign keys over the same column, and one over its prefix
-- current
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b), KEY idx_a (a));
CREATE TABLE c (a int, b int, CONSTRAINT fk_ab FOREIGN KEY (a, b) REFERENCES p (a, b));
-- desired
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b), KEY idx_a (a));
CREATE TABLE q (a int PRIMARY KEY);
CREATE TABLE c (a int, b int, CONSTRAINT fk_q FOREIGN KEY (a) REFERENCES q (a), CONSTRAINT fk_ab FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE CASCADE);
-- rows
INSERT INTO p VALUES (1, 2);
INSERT INTO c VALUES (NULL, NULL);
