-- case: a nullable column is added
-- current
CREATE TABLE apps (id integer PRIMARY KEY, name text);
-- desired
CREATE TABLE apps (id integer PRIMARY KEY, name text, note text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (2, NULL);
