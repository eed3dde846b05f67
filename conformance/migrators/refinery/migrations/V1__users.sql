CREATE TABLE users (id integer NOT NULL PRIMARY KEY, name varchar(20) NOT NULL);
INSERT INTO users (id, name) VALUES (1, 'ann');
