-- Columns: added, dropped, of another type, default, nullability.

-- case: a nullable column is added
-- current
CREATE TABLE apps (id bigserial PRIMARY KEY, name text);
-- desired
CREATE TABLE apps (id bigserial PRIMARY KEY, name text, note text);
-- rows
INSERT INTO apps (name) VALUES ('a'), (NULL);

-- case: a required column with a default is added
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, state text NOT NULL DEFAULT 'it''s new', n int NOT NULL DEFAULT -1);
-- rows
INSERT INTO apps VALUES (1), (2);

-- case: a required column without a default is refused while there are rows
-- refused: contains null values
-- note: is NOT NULL and has no default
-- current
CREATE TABLE apps (id int PRIMARY KEY);
-- desired
CREATE TABLE apps (id int PRIMARY KEY, state text NOT NULL);
-- rows
INSERT INTO apps VALUES (1);

-- case: a column is dropped
-- current
CREATE TABLE apps (id int PRIMARY KEY, name text, old jsonb DEFAULT '{}');
-- desired
CREATE TABLE apps (id int PRIMARY KEY, name text);
-- rows
INSERT INTO apps VALUES (1, 'a', '[1]'), (2, NULL, NULL);

-- case: the columns of a table change place
-- current
CREATE TABLE apps (a int, b text, c boolean);
-- desired
CREATE TABLE apps (c boolean, a int, b text);
-- rows
INSERT INTO apps VALUES (1, 'x', true);

-- case: whole numbers become wider
-- current
CREATE TABLE apps (a smallint, b integer DEFAULT 7, c smallint NOT NULL DEFAULT 1);
-- desired
CREATE TABLE apps (a integer, b bigint DEFAULT 7, c bigint NOT NULL DEFAULT 1);
-- rows
INSERT INTO apps VALUES (32767, -2147483648, 3), (NULL, NULL, 0);
-- keeps
SELECT a::text, b::text, c::text FROM apps ORDER BY 1;

-- case: a whole number that is too large stands in the way of a narrower type
-- refused: out of range
-- current
CREATE TABLE apps (a bigint);
-- desired
CREATE TABLE apps (a smallint);
-- rows
INSERT INTO apps VALUES (70000);

-- case: a text that is too long stands in the way of a shorter type
-- refused: value too long
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a varchar(3));
-- rows
INSERT INTO apps VALUES ('abcd');

-- case: text becomes longer and unlimited
-- current
CREATE TABLE apps (a varchar(10), b varchar(10), c char(3));
-- desired
CREATE TABLE apps (a varchar(20), b text, c varchar(3));
-- rows
INSERT INTO apps VALUES ('a', 'b', 'c'), (NULL, '', NULL);
-- keeps
SELECT a::text, b::text FROM apps ORDER BY 1;

-- case: text becomes a whole number
-- current
CREATE TABLE apps (id int PRIMARY KEY, a text DEFAULT '5');
-- desired
CREATE TABLE apps (id int PRIMARY KEY, a bigint DEFAULT 5);
-- rows
INSERT INTO apps VALUES (1, '12'), (2, NULL), (3, '-4');
-- keeps
SELECT id, a::text FROM apps ORDER BY id;

-- case: text that is no number stands in the way
-- refused: invalid input syntax
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a bigint);
-- rows
INSERT INTO apps VALUES ('twelve');

-- case: numbers with and without places
-- current
CREATE TABLE apps (a integer, b numeric(10,2), c real, d numeric);
-- desired
CREATE TABLE apps (a numeric(12,2), b numeric(12,4), c double precision, d numeric(20,6));
-- rows
INSERT INTO apps VALUES (1, 1.25, 0.5, 3), (NULL, NULL, NULL, NULL);

-- case: text becomes json, and json binary
-- current
CREATE TABLE apps (id int PRIMARY KEY, a text, b json DEFAULT '{}');
-- desired
CREATE TABLE apps (id int PRIMARY KEY, a jsonb, b jsonb DEFAULT '{}');
-- rows
INSERT INTO apps VALUES (1, '{"a": 1}', '[1, 2]'), (2, NULL, NULL);
-- keeps
SELECT id, a::text, b::text FROM apps ORDER BY id;

-- case: text becomes uuid
-- current
CREATE TABLE apps (id varchar(36) PRIMARY KEY);
-- desired
CREATE TABLE apps (id uuid DEFAULT gen_random_uuid() PRIMARY KEY);
-- rows
INSERT INTO apps VALUES ('00000000-0000-4000-8000-000000000001');
-- keeps
SELECT id::text FROM apps;

-- case: moments with and without zone
-- current
CREATE TABLE apps (a timestamp, b date, c timestamptz(3));
-- desired
CREATE TABLE apps (a timestamptz, b timestamp, c timestamptz);
-- rows
INSERT INTO apps VALUES ('2024-02-29 12:00:00', '2024-02-29', '2024-02-29 12:00:00.123+00');

-- case: a boolean becomes a number
-- current
CREATE TABLE apps (a boolean NOT NULL DEFAULT false);
-- desired
CREATE TABLE apps (a integer NOT NULL DEFAULT 0);
-- rows
INSERT INTO apps VALUES (true), (false);

-- case: a scalar becomes an array
-- current
CREATE TABLE apps (a text, b integer);
-- desired
CREATE TABLE apps (a text[], b integer[] DEFAULT '{}');
-- rows
INSERT INTO apps VALUES ('{a,b}', 1);

-- case: NOT NULL comes and goes
-- current
CREATE TABLE apps (a text, b text NOT NULL);
-- desired
CREATE TABLE apps (a text NOT NULL, b text);
-- rows
INSERT INTO apps VALUES ('x', 'y');

-- case: a NULL stands in the way of NOT NULL
-- refused: contains null values
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a text NOT NULL DEFAULT '');
-- rows
INSERT INTO apps VALUES (NULL);

-- case: defaults come, change and go
-- current
CREATE TABLE apps (a text DEFAULT 'x', b int, c timestamptz DEFAULT now(), d boolean DEFAULT true, e text DEFAULT upper('a'));
-- desired
CREATE TABLE apps (a text DEFAULT 'it''s "y"', b int DEFAULT 1 + 1, c timestamptz, d boolean DEFAULT 'f', e text DEFAULT lower('A') || '-');
-- rows
INSERT INTO apps DEFAULT VALUES;

-- case: a default that holds SQL
-- current
CREATE TABLE apps (a text);
-- desired
CREATE TABLE apps (a text DEFAULT '''; DROP TABLE apps; --');
-- rows
INSERT INTO apps VALUES ('x');

-- case: a default with a backslash and a line break
-- current
CREATE TABLE apps (id int);
-- desired
CREATE TABLE apps (id int, a text NOT NULL DEFAULT E'a\\b\nc', b text DEFAULT '\d');
-- rows
INSERT INTO apps VALUES (1);

-- case: a collation comes and goes
-- current
CREATE TABLE apps (a text, b text COLLATE "C");
-- desired
CREATE TABLE apps (a text COLLATE "C", b text);
-- rows
INSERT INTO apps VALUES ('B', 'a'), ('a', 'B');

-- case: a column starts to count
-- current
CREATE TABLE apps (id integer NOT NULL PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, n text);
-- rows
INSERT INTO apps VALUES (1, 'a'), (41, 'b');

-- case: serial becomes identity
-- current
CREATE TABLE apps (id serial PRIMARY KEY, n text);
-- desired
CREATE TABLE apps (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n text);
-- rows
INSERT INTO apps (n) VALUES ('a'), ('b');

-- case: a serial becomes wider
-- current
CREATE TABLE apps (id serial PRIMARY KEY);
-- desired
CREATE TABLE apps (id bigserial PRIMARY KEY);
-- rows
INSERT INTO apps DEFAULT VALUES;

-- case: many changes of one table at once
-- current
CREATE TABLE apps (id int PRIMARY KEY, a int, b text NOT NULL, c varchar(5) DEFAULT 'x', d int);
-- desired
CREATE TABLE apps (id bigint PRIMARY KEY, a bigint NOT NULL DEFAULT 0, b text, c text DEFAULT 'y', e date);
-- rows
INSERT INTO apps VALUES (1, 1, 'b', 'c', 1);

-- case: defaults and checks in words that the server writes otherwise
-- current
CREATE TABLE waits (id int PRIMARY KEY, v varchar(9), n int);
-- desired
CREATE TABLE waits (
    id int PRIMARY KEY,
    v varchar(9) CHECK (NOT (v IN ('a', 'b'))),
    n int CHECK (NOT (n IN (1, id)) AND (n, id) <> (3, 3)),
    factor double precision DEFAULT 1e3,
    small numeric(10, 3) DEFAULT 1E-3,
    until date DEFAULT 'infinity',
    since date DEFAULT DATE '2020-1-2',
    most double precision DEFAULT '-inf',
    bits bit(3) DEFAULT B'101',
    flags bit varying(8) DEFAULT X'1F',
    pause interval DEFAULT interval '90 minutes',
    rest interval DEFAULT '1 day 2 hours' CHECK (rest > interval '1 second'),
    price money DEFAULT 1.5,
    at timestamptz DEFAULT '2020-01-02T03:04:05+02' CHECK (at < now() + '1 hour'),
    raw jsonb DEFAULT '{"bb":1e2,"a":[1,2]}',
    key uuid DEFAULT '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}',
    spans int4range DEFAULT '[1,5]',
    label text DEFAULT 1.50
);
-- rows
INSERT INTO waits VALUES (1, 'c', 2), (2, NULL, NULL);
