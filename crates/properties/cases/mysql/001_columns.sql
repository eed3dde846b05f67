-- case: a nullable column is added
-- current
CREATE TABLE apps (id bigint PRIMARY KEY AUTO_INCREMENT, name text);
-- desired
CREATE TABLE apps (id bigint PRIMARY KEY AUTO_INCREMENT, name text, note text);
-- rows
INSERT INTO apps (name) VALUES ('a'), (NULL);
