-- case: a nullable column is added
-- current
CREATE TABLE apps (id bigserial PRIMARY KEY, name text);
-- desired
CREATE TABLE apps (id bigserial PRIMARY KEY, name text, note text);
-- rows
INSERT INTO apps (name) VALUES ('a'), (NULL);
