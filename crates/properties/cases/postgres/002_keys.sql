-- Primary keys, uniques, foreign keys.

-- case: a primary key comes
-- current
CREATE TABLE apps (id int NOT NULL, n text);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (2, 'b');

-- case: duplicates stand in the way of a primary key
-- refused: duplicate
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

-- case: a primary key gets other columns
-- current
CREATE TABLE seats (room int, row_no int NOT NULL, PRIMARY KEY (room));
-- desired
CREATE TABLE seats (room int, row_no int, PRIMARY KEY (row_no, room));
-- rows
INSERT INTO seats VALUES (1, 1), (2, 1);

-- case: a column of a composite key is dropped
-- refused back: contains null values
-- current
CREATE TABLE seats (room int, row_no int, PRIMARY KEY (room, row_no));
-- desired
CREATE TABLE seats (room int PRIMARY KEY);
-- rows
INSERT INTO seats VALUES (1, 1), (2, 1);

-- case: a named primary key over a serial
-- current
CREATE TABLE apps (id serial, CONSTRAINT "the key" PRIMARY KEY (id));
-- desired
CREATE TABLE apps (id serial, CONSTRAINT "the key" PRIMARY KEY (id), n text UNIQUE);
-- rows
INSERT INTO apps DEFAULT VALUES;

-- case: uniques come and go
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT uni_a UNIQUE (a));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT uni_ab UNIQUE (a, b), UNIQUE (b));
-- rows
INSERT INTO apps VALUES (1, 1), (2, 2), (NULL, NULL);

-- case: duplicates stand in the way of a unique
-- refused: duplicate
-- current
CREATE TABLE apps (a int);
-- desired
CREATE TABLE apps (a int UNIQUE);
-- rows
INSERT INTO apps VALUES (1), (1);

-- case: a unique moves to another column under its name
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT uni UNIQUE (a));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT uni UNIQUE (b));
-- rows
INSERT INTO apps VALUES (1, 2);

-- case: a unique constraint becomes a unique index of its name
-- current
CREATE TABLE apps (a int, CONSTRAINT uni UNIQUE (a));
-- desired
CREATE TABLE apps (a int);
CREATE UNIQUE INDEX uni ON apps (a);
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: a foreign key comes with its column
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (id int PRIMARY KEY, zone_id int REFERENCES zones (id) ON DELETE SET NULL ON UPDATE CASCADE);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (2);

-- case: an orphan stands in the way of a foreign key
-- refused: violates foreign key constraint
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int);
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones);
-- rows
INSERT INTO apps VALUES (9);

-- case: a foreign key gets other actions
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id) ON DELETE CASCADE ON UPDATE RESTRICT);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a foreign key becomes deferrable
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id) DEFERRABLE INITIALLY DEFERRED);
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
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id integer REFERENCES zones (id));
-- desired
CREATE TABLE zones (id bigint PRIMARY KEY);
CREATE TABLE apps (zone_id bigint REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a key and those that refer to it become text
-- current
CREATE TABLE zones (id integer PRIMARY KEY, up integer REFERENCES zones (id));
CREATE TABLE apps (zone_id integer REFERENCES zones (id));
-- desired
CREATE TABLE zones (id text PRIMARY KEY, up text REFERENCES zones (id));
CREATE TABLE apps (zone_id text REFERENCES zones (id));
-- rows
INSERT INTO zones VALUES (1, NULL), (2, 1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a cycle of tables is made and taken away
-- current
CREATE TABLE unrelated (id int);
-- desired
CREATE TABLE heads (id int PRIMARY KEY, tail_id int);
CREATE TABLE tails (id int PRIMARY KEY, head_id int REFERENCES heads (id));
ALTER TABLE heads ADD CONSTRAINT fk_tail FOREIGN KEY (tail_id) REFERENCES tails (id);
-- between
INSERT INTO heads VALUES (1, NULL);
INSERT INTO tails VALUES (1, 1);
UPDATE heads SET tail_id = 1;

-- case: a table refers to itself
-- current
CREATE TABLE nodes (id int PRIMARY KEY, parent_id int);
-- desired
CREATE TABLE nodes (id int PRIMARY KEY, parent_id int REFERENCES nodes (id) ON DELETE CASCADE);
-- rows
INSERT INTO nodes VALUES (1, NULL), (2, 1), (3, 3);

-- case: a parent gets another primary key, the child follows
-- current
CREATE TABLE zones (id int PRIMARY KEY, code text NOT NULL);
CREATE TABLE apps (n int, zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id int, code text PRIMARY KEY);
CREATE TABLE apps (n int, zone_code text, CONSTRAINT fk_zone FOREIGN KEY (zone_code) REFERENCES zones (code));
-- rows
INSERT INTO zones VALUES (1, 'a');
INSERT INTO apps VALUES (5, 1);

-- case: a child and its parent go
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones (id));
CREATE TABLE stays (n int);
-- desired
CREATE TABLE stays (n int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);
INSERT INTO stays VALUES (1);

-- case: only the parent goes
-- refused back: violates foreign key constraint
-- current
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones (id));
-- desired
CREATE TABLE apps (zone_id int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);
