-- Primary keys, uniques, foreign keys.

-- case: a primary key comes
-- current
CREATE TABLE apps (id int NOT NULL, n text);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (2, 'b');

-- case: duplicates stand in the way of a primary key
-- refused: Duplicate entry
-- current
CREATE TABLE apps (id int NOT NULL);
-- desired
CREATE TABLE apps (id int PRIMARY KEY);
-- rows
INSERT INTO apps VALUES (1), (1);

-- case: a primary key goes
-- current
CREATE TABLE apps (id int PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id int NOT NULL, n text);
-- rows
INSERT INTO apps VALUES (1, 'a');

-- case: a counting key goes with its primary key
-- current
CREATE TABLE apps (id int AUTO_INCREMENT PRIMARY KEY, n int NOT NULL);
-- desired
CREATE TABLE apps (n int NOT NULL PRIMARY KEY);
-- rows
INSERT INTO apps VALUES (1, 5), (2, 6);

-- case: a primary key gets other columns
-- current
CREATE TABLE seats (room int, row_no int NOT NULL, PRIMARY KEY (room));
-- desired
CREATE TABLE seats (room int, row_no int, PRIMARY KEY (row_no, room));
-- rows
INSERT INTO seats VALUES (1, 1), (2, 1);

-- case: a column of a composite key is dropped
-- refused: Duplicate entry
-- current
CREATE TABLE seats (room int, row_no int, PRIMARY KEY (room, row_no));
-- desired
CREATE TABLE seats (room int PRIMARY KEY);
-- rows
INSERT INTO seats VALUES (1, 1), (1, 2);

-- case: uniques come and go
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT uni_a UNIQUE (a));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT uni_ab UNIQUE (a, b), UNIQUE (b));
-- rows
INSERT INTO apps VALUES (1, 1), (2, 2), (NULL, NULL);

-- case: duplicates stand in the way of a unique
-- refused: Duplicate entry
-- current
CREATE TABLE apps (a int);
-- desired
CREATE TABLE apps (a int UNIQUE);
-- rows
INSERT INTO apps VALUES (1), (1);

-- case: a foreign key comes with its column
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (id int PRIMARY KEY, zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id) ON DELETE SET NULL ON UPDATE CASCADE);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (2);

-- case: an orphan stands in the way of a foreign key
-- refused: foreign key constraint fails
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int);
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- rows
INSERT INTO apps VALUES (9);

-- case: a foreign key gets other actions
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id) ON DELETE CASCADE ON UPDATE SET NULL);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a foreign key without a name
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, more int, FOREIGN KEY (zone_id) REFERENCES zones (id), CONSTRAINT fk_more FOREIGN KEY (more) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);

-- case: a composite foreign key to a unique
-- current
CREATE TABLE zones (a int, b int);
CREATE TABLE apps (a int, b int);
-- desired
CREATE TABLE zones (a int, b int, CONSTRAINT uni_zone UNIQUE (b, a));
CREATE TABLE apps (a int, b int, CONSTRAINT fk_zone FOREIGN KEY (b, a) REFERENCES zones (b, a) ON DELETE SET NULL);
-- rows
INSERT INTO zones VALUES (1, 2);
INSERT INTO apps VALUES (1, 2), (NULL, 2);

-- case: a key and those that refer to it become wider
-- current
CREATE TABLE zones (id int PRIMARY KEY AUTO_INCREMENT);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id bigint PRIMARY KEY AUTO_INCREMENT);
CREATE TABLE apps (zone_id bigint, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a key and those that refer to it become text
-- current
CREATE TABLE zones (id int PRIMARY KEY, up int, CONSTRAINT fk_up FOREIGN KEY (up) REFERENCES zones (id));
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id varchar(20) PRIMARY KEY, up varchar(20), CONSTRAINT fk_up FOREIGN KEY (up) REFERENCES zones (id));
CREATE TABLE apps (zone_id varchar(20), CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1, NULL), (2, 1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a cycle of tables is made and taken away
-- current
CREATE TABLE unrelated (id int);
-- desired
CREATE TABLE heads (id int PRIMARY KEY, tail_id int);
CREATE TABLE tails (id int PRIMARY KEY, head_id int, CONSTRAINT fk_head FOREIGN KEY (head_id) REFERENCES heads (id));
ALTER TABLE heads ADD CONSTRAINT fk_tail FOREIGN KEY (tail_id) REFERENCES tails (id);
-- between
INSERT INTO heads VALUES (1, NULL);
INSERT INTO tails VALUES (1, 1);
UPDATE heads SET tail_id = 1;

-- case: a table refers to itself
-- current
CREATE TABLE nodes (id int PRIMARY KEY, parent_id int);
-- desired
CREATE TABLE nodes (id int PRIMARY KEY, parent_id int, CONSTRAINT fk_parent FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE CASCADE);
-- rows
INSERT INTO nodes VALUES (1, NULL), (2, 1), (3, 3);

-- case: an index takes the place of the one a foreign key made
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, n int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, n int, KEY idx (zone_id, n), CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1, 2);

-- case: a child and its parent go
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
CREATE TABLE stays (n int);
-- desired
CREATE TABLE stays (n int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);
INSERT INTO stays VALUES (1);

-- case: only the parent goes
-- refused back: foreign key constraint fails
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE apps (zone_id int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);

-- case: a column with a check of its own changes its type
-- current
CREATE TABLE levels (id int PRIMARY KEY, n int CHECK (n > 0), m int CHECK (m < 9), k int, CHECK (k > 1));
-- desired
CREATE TABLE levels (id int PRIMARY KEY, n bigint CHECK (n > 0), m bigint, k bigint, CHECK (k > 1));
-- rows
INSERT INTO levels VALUES (1, 1, 2, 3), (2, NULL, NULL, NULL);
