-- Pairs that random search found; each was once wrong.

-- case: a primary key on which a foreign key leans is changed (seed 27)
-- current
CREATE TABLE zones (id int NOT NULL PRIMARY KEY);
CREATE TABLE apps (id int NOT NULL, ref_2_0 int NOT NULL, PRIMARY KEY (ref_2_0, id), CONSTRAINT fk_24 FOREIGN KEY (ref_2_0) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int NOT NULL PRIMARY KEY);
CREATE TABLE apps (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, ref_2_0 int, CONSTRAINT fk_24 FOREIGN KEY (ref_2_0) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1), (2);
INSERT INTO apps VALUES (1, 1), (2, 1), (3, 2);

-- case: views and triggers of names in quotes (seeds 2, 5, 14)
-- current
CREATE TABLE `with space` (`Key 2` varchar(20));
-- desired
CREATE TABLE `with space` (`Key 2` varchar(20), more int);
-- objects
CREATE VIEW `view 1` AS SELECT `Key 2` FROM `with space`;
CREATE VIEW outer_1 AS SELECT `Key 2` AS x FROM `view 1`;
CREATE TRIGGER `trg 0` BEFORE UPDATE ON `with space` FOR EACH ROW SET NEW.`Key 2` = NEW.`Key 2`;
-- rows
INSERT INTO `with space` VALUES ('a'), (NULL);

-- case: an index is hidden and nothing else (seed 500003)
-- only: mariadb
-- current
CREATE TABLE `Mixed` (`order` varchar(20), KEY idx_30 (`order`));
-- desired
CREATE TABLE `Mixed` (`order` varchar(20), KEY idx_30 (`order`) IGNORED);
-- rows
INSERT INTO `Mixed` VALUES ('x'), (NULL);

-- case: an invisible moment that follows updates (seeds 1168, 1261, 1361)
-- current
CREATE TABLE t1 (`with space` datetime(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6) INVISIBLE, ref_1_0 int);
-- desired
CREATE TABLE t1 (`with space` datetime(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6), ref_1_0 int INVISIBLE);
-- rows
INSERT INTO t1 (`with space`, ref_1_0) VALUES ('2024-02-29 12:00:00.000001', 1);

-- case: two indexes on which a foreign key leans go (seed 1428)
-- current
CREATE TABLE `Mixed` (
    id int unsigned NOT NULL PRIMARY KEY,
    ref_2_0 int unsigned,
    KEY idx_0 (ref_2_0),
    KEY idx_14 (ref_2_0, id),
    CONSTRAINT fk_26 FOREIGN KEY (ref_2_0) REFERENCES `Mixed` (id)
);
-- desired
CREATE TABLE `Mixed` (
    id int unsigned NOT NULL PRIMARY KEY,
    ref_2_0 int unsigned,
    CONSTRAINT fk_26 FOREIGN KEY (ref_2_0) REFERENCES `Mixed` (id)
);
-- rows
INSERT INTO `Mixed` VALUES (1, NULL), (2, 1);

-- case: a foreign key that sets NULL comes where a computed column goes (seed 300518)
-- current
CREATE TABLE `naïve` (id int NOT NULL, ref_0_0 int, PRIMARY KEY (id), CONSTRAINT fk_44 FOREIGN KEY (ref_0_0) REFERENCES `naïve` (id) ON DELETE SET NULL);
-- desired
CREATE TABLE `naïve` (ref_0_0 int, gen_1 bigint GENERATED ALWAYS AS (ref_0_0 % 7) STORED);

-- case: a foreign key goes with the index made for it (seed 300512)
-- current
CREATE TABLE items (id bigint NOT NULL, PRIMARY KEY (id));
CREATE TABLE `naïve` (id int unsigned NOT NULL AUTO_INCREMENT, ref_1_0 bigint NOT NULL, PRIMARY KEY (id), CONSTRAINT `fk_Mixed_46` FOREIGN KEY (ref_1_0) REFERENCES items (id));
-- desired
CREATE TABLE items (id bigint NOT NULL, PRIMARY KEY (id));
CREATE TABLE `naïve` (id int unsigned NOT NULL AUTO_INCREMENT, ref_1_0 bigint NOT NULL, PRIMARY KEY (id));

-- case: an index on a computed column goes before the column (seeds 302967, 401617)
-- current
CREATE TABLE `with space` (id bigint NOT NULL, PRIMARY KEY (id));
-- desired
CREATE TABLE `with space` (id bigint, gen_2 bigint GENERATED ALWAYS AS (id % 7) VIRTUAL, KEY idx_11 (gen_2));

-- case: an index on which a foreign key leans is made again over a new column (seed 400159)
-- current
CREATE TABLE zones (id int unsigned NOT NULL, `order` varchar(20), ref_2_0 int unsigned, PRIMARY KEY (id), KEY `idx_Mixed_46` (ref_2_0 DESC, `order`), CONSTRAINT fk_10 FOREIGN KEY (ref_2_0) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int unsigned NOT NULL, ref_2_0 int unsigned, PRIMARY KEY (id), KEY `idx_Mixed_46` (ref_2_0 DESC), CONSTRAINT fk_10 FOREIGN KEY (ref_2_0) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1, 'a', NULL), (2, 'b', 1);

-- case: a new table takes the name of a foreign key that has another one where it is (seed 302506)
-- current
CREATE TABLE items (id bigint PRIMARY KEY, ref_1 bigint, CONSTRAINT fk_1 FOREIGN KEY (ref_1) REFERENCES items (id));
-- desired
CREATE TABLE items (id bigint PRIMARY KEY, ref_1 bigint, CONSTRAINT fk_2 FOREIGN KEY (ref_1) REFERENCES items (id));
CREATE TABLE mixed (ref_2 bigint, CONSTRAINT fk_1 FOREIGN KEY (ref_2) REFERENCES items (id));
-- rows
INSERT INTO items VALUES (1, 1), (2, 1);

-- case: names of foreign keys go around among tables
-- current
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE a (r int, CONSTRAINT fk_1 FOREIGN KEY (r) REFERENCES p (id));
CREATE TABLE b (r int, CONSTRAINT fk_2 FOREIGN KEY (r) REFERENCES p (id));
-- desired
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE a (r int, CONSTRAINT fk_2 FOREIGN KEY (r) REFERENCES p (id));
CREATE TABLE b (r int, s int, CONSTRAINT fk_3 FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT fk_1 FOREIGN KEY (s) REFERENCES p (id));
-- rows
INSERT INTO p VALUES (1);
INSERT INTO a VALUES (1);
INSERT INTO b VALUES (1);

-- case: a foreign key under another name steps aside there and back
-- current
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (r int, CONSTRAINT fk_1 FOREIGN KEY (r) REFERENCES p (id));
-- desired
CREATE TABLE p (id bigint PRIMARY KEY);
CREATE TABLE c (r bigint, CONSTRAINT fk_2 FOREIGN KEY (r) REFERENCES p (id));
-- rows
INSERT INTO p VALUES (1);

-- case: a foreign key under another name stays while constraints around it change
-- current
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (r int, s int, CONSTRAINT fk_1 FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT u1 UNIQUE (s));
-- desired
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (r int, s int, CONSTRAINT fk_2 FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT u2 UNIQUE (s), CONSTRAINT u1 UNIQUE (r));

-- case: the only column becomes invisible beside a computed one (seed 900216)
-- current
CREATE TABLE t (id int unsigned);
-- desired
CREATE TABLE t (id bigint INVISIBLE, twice bigint AS (id * 2) VIRTUAL);
-- rows
INSERT INTO t VALUES (1);

-- case: the only column comes again, computed from a new one (seed 1001150)
-- current
CREATE TABLE t (a bigint);
-- desired
CREATE TABLE t (id int, a bigint AS (id % 7) VIRTUAL);
-- rows
INSERT INTO t VALUES (1);

-- case: the only column comes again, computed from nothing
-- current
CREATE TABLE t (a bigint);
-- desired
CREATE TABLE t (a bigint AS (7) VIRTUAL);
-- rows
INSERT INTO t VALUES (1);

-- case: a computed column of one whose name has other letters (seed 8800015)
-- current
CREATE TABLE t (id int);
-- desired
CREATE TABLE t (id int, `größe` varchar(20), short varchar(5) AS (left(`größe`, 5)) STORED, CHECK (`größe` <> '日€'));
-- rows
INSERT INTO t VALUES (1);

-- case: a key to which others refer begins to count (seed 9920003)
-- current
CREATE TABLE p (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (r int, CONSTRAINT fk_9 FOREIGN KEY (r) REFERENCES p (id) ON UPDATE CASCADE);
-- desired
CREATE TABLE p (id int NOT NULL AUTO_INCREMENT PRIMARY KEY);
CREATE TABLE c (r int, CONSTRAINT fk_9 FOREIGN KEY (r) REFERENCES p (id) ON UPDATE CASCADE);
-- rows
INSERT INTO p VALUES (1), (7);
INSERT INTO c VALUES (7), (NULL);

-- case: a computed column is kept when the key it comes from goes (seed 3001637)
-- current
CREATE TABLE apps (id bigint NOT NULL, gen_0 bigint GENERATED ALWAYS AS (id % 7) STORED, PRIMARY KEY (id));
-- desired
CREATE TABLE apps (gen_0 bigint);
-- rows
INSERT INTO apps (id) VALUES (9);
