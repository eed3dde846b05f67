-- case: names with a dot in them
-- current
CREATE TABLE `a.b` (`c.d` int PRIMARY KEY, e int, UNIQUE KEY `k.l` (e), CONSTRAINT `o.p` CHECK (`c.d` > 0));
CREATE TABLE `a.c` (r int, `x.y` int, CONSTRAINT `f.k` FOREIGN KEY (r) REFERENCES `a.b` (`c.d`));
CREATE INDEX `i.j` ON `a.b` (e, `c.d`);
-- desired
CREATE TABLE `.d.` (`.` int PRIMARY KEY);
CREATE TABLE `a.b` (`c.d` bigint PRIMARY KEY, e varchar(20), `f.g` int, CONSTRAINT `m.n` CHECK (`f.g` > 0));
CREATE TABLE `a.c` (r bigint, `x.z` int, CONSTRAINT `f.l` FOREIGN KEY (r) REFERENCES `a.b` (`c.d`), FOREIGN KEY (`x.z`) REFERENCES `.d.` (`.`));
CREATE INDEX `i.k` ON `a.b` (e, `c.d`);
-- rows
INSERT INTO `a.b` VALUES (1, 2);
INSERT INTO `a.c` VALUES (1, 2);

-- case: a trigger and a view over names with a dot in them
-- current
CREATE TABLE `a.b` (`c.d` int);
-- desired
CREATE TABLE `a.b` (`c.d` int, e int);
-- objects
CREATE VIEW `v.w` AS SELECT `c.d` FROM `a.b`;
CREATE TRIGGER `t.u` AFTER INSERT ON `a.b` FOR EACH ROW SET @x = NEW.`c.d`;
-- rows
INSERT INTO `a.b` VALUES (1);
