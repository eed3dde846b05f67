-- Primary keys, uniques, foreign keys.

-- case: a primary key comes
-- current
CREATE TABLE apps (id integer NOT NULL, n text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (2, 'b');

-- case: duplicates stand in the way of a primary key
-- refused: UNIQUE constraint failed
-- current
CREATE TABLE apps (id integer NOT NULL);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY);
-- rows
INSERT INTO apps VALUES (1), (1);

-- case: a primary key goes
-- current
CREATE TABLE apps (id integer PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id integer, n text);
-- rows
INSERT INTO apps VALUES (1, 'a');

-- case: a primary key gets other columns
-- current
CREATE TABLE seats (room int, row_no int NOT NULL, PRIMARY KEY (room));
-- desired
CREATE TABLE seats (room int, row_no int, PRIMARY KEY (row_no, room)) WITHOUT ROWID;
-- rows
INSERT INTO seats VALUES (1, 1), (2, 1);

-- case: a key starts to count
-- current
CREATE TABLE apps (id integer PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY AUTOINCREMENT, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (41, 'b');

-- case: a key stops to count
-- current
CREATE TABLE apps (id integer PRIMARY KEY AUTOINCREMENT, n text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (41, 'b');

-- case: uniques come and go
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT uni_a UNIQUE (a));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT uni_ab UNIQUE (a, b), UNIQUE (b));
-- rows
INSERT INTO apps VALUES (1, 1), (2, 2), (NULL, NULL);

-- case: duplicates stand in the way of a unique
-- refused: UNIQUE constraint failed
-- current
CREATE TABLE apps (a int);
-- desired
CREATE TABLE apps (a int UNIQUE);
-- rows
INSERT INTO apps VALUES (1), (1);

-- case: two constraints exchange their names
-- current
CREATE TABLE apps (a int, b int, CONSTRAINT one CHECK (a > 0), CONSTRAINT two UNIQUE (b));
-- desired
CREATE TABLE apps (a int, b int, CONSTRAINT two CHECK (a > 0), CONSTRAINT one UNIQUE (b));
-- rows
INSERT INTO apps VALUES (1, 1);

-- case: a foreign key comes with its column
-- current
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (id integer PRIMARY KEY);
-- desired
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (id integer PRIMARY KEY, zone_id int REFERENCES zones (id) ON DELETE SET NULL ON UPDATE CASCADE);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (2);

-- case: an orphan stands in the way of a foreign key
-- refused: are broken
-- current
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int);
-- desired
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones);
-- rows
INSERT INTO apps VALUES (9);

-- case: a foreign key gets other actions
-- current
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id));
-- desired
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int, CONSTRAINT fk_zone FOREIGN KEY (zone_id) REFERENCES zones (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1), (NULL);

-- case: a parent is rebuilt under its children
-- current
CREATE TABLE zones (id integer PRIMARY KEY, name text);
CREATE TABLE apps (id integer PRIMARY KEY, zone_id int REFERENCES zones (id) ON DELETE CASCADE);
-- desired
CREATE TABLE zones (id integer PRIMARY KEY, name text NOT NULL DEFAULT '');
CREATE TABLE apps (id integer PRIMARY KEY, zone_id int REFERENCES zones (id) ON DELETE CASCADE);
-- rows
INSERT INTO zones VALUES (1, 'a');
INSERT INTO apps VALUES (1, 1), (2, 1);

-- case: a parent and its child are rebuilt, the key becomes text
-- current
CREATE TABLE a_child (id integer PRIMARY KEY, zone_id int REFERENCES zones (id));
CREATE TABLE zones (id integer PRIMARY KEY, name text);
-- desired
CREATE TABLE a_child (id integer PRIMARY KEY, zone_id text REFERENCES zones (id));
CREATE TABLE zones (id text PRIMARY KEY, name text);
-- rows
INSERT INTO zones VALUES (1, 'a');
INSERT INTO a_child VALUES (1, 1), (2, NULL);

-- case: a child moves to another key of its parent
-- current
CREATE TABLE zones (id integer PRIMARY KEY, code text);
CREATE TABLE apps (n int, zone_code text);
-- desired
CREATE TABLE zones (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE apps (n int, zone_code text REFERENCES zones (code));
-- rows
INSERT INTO zones VALUES (1, 'a');
INSERT INTO apps VALUES (5, 'a'), (6, NULL);

-- case: a cycle of tables is made and taken away
-- current
CREATE TABLE unrelated (id int);
-- desired
CREATE TABLE heads (id integer PRIMARY KEY, tail_id int REFERENCES tails (id));
CREATE TABLE tails (id integer PRIMARY KEY, head_id int REFERENCES heads (id));

-- case: both tables of a cycle are rebuilt
-- current
CREATE TABLE heads (id integer PRIMARY KEY, tail_id int REFERENCES tails (id), x text);
CREATE TABLE tails (id integer PRIMARY KEY, head_id int REFERENCES heads (id), x text);
-- desired
CREATE TABLE heads (id integer PRIMARY KEY, tail_id int REFERENCES tails (id), x text NOT NULL);
CREATE TABLE tails (id integer PRIMARY KEY, head_id int REFERENCES heads (id), x text NOT NULL);
-- rows
INSERT INTO heads VALUES (1, 1, 'x');
INSERT INTO tails VALUES (1, 1, 'y');

-- case: a table that refers to itself is rebuilt
-- current
CREATE TABLE nodes (id integer PRIMARY KEY, parent_id int, name text);
-- desired
CREATE TABLE nodes (id integer PRIMARY KEY, parent_id int REFERENCES nodes (id) ON DELETE CASCADE, name text NOT NULL DEFAULT '');
-- rows
INSERT INTO nodes VALUES (1, NULL, 'a'), (2, 1, 'b'), (3, 3, 'c');

-- case: a child and its parent go
-- current
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones (id));
CREATE TABLE stays (n int);
-- desired
CREATE TABLE stays (n int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);
INSERT INTO stays VALUES (1);

-- case: only the parent goes
-- refused back: are broken
-- current
CREATE TABLE zones (id integer PRIMARY KEY);
CREATE TABLE apps (zone_id int REFERENCES zones (id));
-- desired
CREATE TABLE apps (zone_id int);
-- rows
INSERT INTO zones VALUES (1);
INSERT INTO apps VALUES (1);

-- case: a circle of tables goes with its rows
-- current
CREATE TABLE heads (id integer PRIMARY KEY, body integer NOT NULL REFERENCES bodies (id) ON DELETE RESTRICT);
CREATE TABLE bodies (id integer PRIMARY KEY, tail integer REFERENCES tails (id) ON DELETE CASCADE);
CREATE TABLE tails (id integer PRIMARY KEY, head integer REFERENCES heads (id));
CREATE TABLE others (id integer PRIMARY KEY);
-- desired
CREATE TABLE others (id integer PRIMARY KEY);
-- rows
INSERT INTO heads VALUES (1, 1), (2, 2);
INSERT INTO bodies VALUES (1, 1), (2, NULL);
INSERT INTO tails VALUES (1, 1), (2, 2);
INSERT INTO others VALUES (7);

-- case: a circle of tables is filled and undone
-- current
CREATE TABLE others (id integer PRIMARY KEY);
-- desired
CREATE TABLE others (id integer PRIMARY KEY);
CREATE TABLE hens (id integer PRIMARY KEY, egg integer REFERENCES eggs (id));
CREATE TABLE eggs (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES hens (id));
-- between
INSERT INTO hens VALUES (1, NULL);
INSERT INTO eggs VALUES (1, 1);
UPDATE hens SET egg = 1;
