-- Domains, arrays, ranges, bits, networks and other types.

-- case: a column of a domain comes
-- before
CREATE DOMAIN email AS varchar(120) CHECK (VALUE LIKE '%@%');
-- current
CREATE TABLE people (id int PRIMARY KEY);
-- desired
CREATE TABLE people (id int PRIMARY KEY, mail email, backup email DEFAULT 'x@y');
-- rows
INSERT INTO people VALUES (1), (2);

-- case: text becomes a domain, and a row breaks its check
-- refused: value for domain email violates check constraint
-- before
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
-- current
CREATE TABLE people (mail text);
-- desired
CREATE TABLE people (mail email);
-- rows
INSERT INTO people VALUES ('a@b'), ('nobody');

-- case: a domain gives way to the type it is over
-- before
CREATE DOMAIN cents AS bigint DEFAULT 7 CHECK (VALUE >= 0);
-- current
CREATE TABLE bills (id int PRIMARY KEY, sum cents NOT NULL);
-- desired
CREATE TABLE bills (id int PRIMARY KEY, sum bigint NOT NULL);
-- rows
INSERT INTO bills VALUES (1, 0), (2, 9000000000);

-- case: indexes, checks and computed columns over domains
-- before
CREATE DOMAIN label AS text;
CREATE DOMAIN small AS smallint CHECK (VALUE < 1000);
-- current
CREATE TABLE t (a label, b small);
-- desired
CREATE TABLE t (
    a label,
    b small,
    c text GENERATED ALWAYS AS (upper(a)) STORED,
    CONSTRAINT t_a CHECK (length(a) < 50 AND a <> ''),
    CONSTRAINT t_b CHECK (b % 2 IN (0, 1, -1))
);
CREATE INDEX idx_a ON t (lower(a)) WHERE a IS NOT NULL AND b > 3;
CREATE INDEX idx_b ON t ((b + 1), (b / 2));
-- rows
INSERT INTO t VALUES ('x', 1), (NULL, NULL), ('Yy', -5);

-- case: a domain over a domain, its name in quotes
-- before
CREATE DOMAIN "Any Text" AS text;
CREATE DOMAIN "code; ""x""" AS "Any Text" CHECK (VALUE <> ';');
-- current
CREATE TABLE t (id int, c "Any Text");
-- desired
CREATE TABLE t (id int, c "code; ""x""" DEFAULT 'q', CHECK (lower(c) <> 'z'));
-- rows
INSERT INTO t VALUES (1, 'b'), (2, NULL);

-- case: a key of a domain and those that refer to it
-- before
CREATE DOMAIN ident AS integer;
-- current
CREATE TABLE a (id ident PRIMARY KEY);
-- desired
CREATE TABLE a (id ident PRIMARY KEY);
CREATE TABLE b (id ident PRIMARY KEY, a_id ident REFERENCES a ON DELETE CASCADE);
-- rows
INSERT INTO a VALUES (1), (2);

-- case: arrays get other elements
-- current
CREATE TABLE t (tags varchar(10)[], nums int[]);
-- desired
CREATE TABLE t (tags text[] DEFAULT '{}', nums bigint[]);
CREATE INDEX idx_tags ON t USING gin (tags);
-- rows
INSERT INTO t VALUES ('{a,"b c"}', '{1,NULL}'), (NULL, '{}');

-- case: ranges and multiranges come with their indexes
-- current
CREATE TABLE bookings (id int PRIMARY KEY, room int);
-- desired
CREATE TABLE bookings (id int PRIMARY KEY, room int, during tstzrange, days daterange, all_of int4multirange);
CREATE INDEX idx_during ON bookings USING gist (during);
CREATE INDEX idx_days ON bookings USING spgist (days);
-- rows
INSERT INTO bookings VALUES (1, 5);

-- case: addresses, bits, money and intervals
-- current
CREATE TABLE t (a inet, b bit(4), c interval, d money);
-- desired
CREATE TABLE t (a cidr, b bit varying(8), c interval(3), d numeric(12,2), e macaddr, f interval DAY TO SECOND);
-- rows
INSERT INTO t VALUES ('10.0.0.0', B'0101', '1 day 02:03:04.5', '12.50'), (NULL, NULL, NULL, NULL);

-- case: times with other precisions and zones
-- current
CREATE TABLE t (a time, b timestamp(0), c timestamptz, d time with time zone);
-- desired
CREATE TABLE t (a time(3), b timestamp, c timestamptz(3), d timetz(0));
-- rows
INSERT INTO t VALUES ('12:30', '2024-02-29 23:59:59', '2024-02-29 23:59:59+02', '12:30+01');

-- case: characters of fixed length become text
-- current
CREATE TABLE t (a char(5), b "char", c name);
-- desired
CREATE TABLE t (a text, b text, c text);
-- rows
INSERT INTO t VALUES ('ab', 'x', 'y'), (NULL, NULL, NULL);

-- case: an enum in an array and as a key
-- current
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (m mood PRIMARY KEY);
-- desired
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE t (m mood PRIMARY KEY, history mood[] DEFAULT '{sad,happy}');
-- rows
INSERT INTO t VALUES ('sad'), ('ok');

-- case: the labels of an enum change places under rows
-- current
CREATE TYPE level AS ENUM ('low', 'mid', 'high');
CREATE TABLE t (id int, l level DEFAULT 'mid' NOT NULL);
CREATE INDEX idx_l ON t (l);
-- desired
CREATE TYPE level AS ENUM ('high', 'mid', 'low');
CREATE TABLE t (id int, l level DEFAULT 'mid' NOT NULL);
CREATE INDEX idx_l ON t (l);
-- rows
INSERT INTO t VALUES (1, 'low'), (2, 'high'), (3, 'mid');
-- keeps
SELECT id FROM t WHERE l = 'high'

-- case: collations of columns and of indexes
-- current
CREATE TABLE t (a text COLLATE "C", b text, c varchar(9) COLLATE "POSIX");
CREATE INDEX idx_b ON t (b COLLATE "C");
-- desired
CREATE TABLE t (a text, b text COLLATE "C", c varchar(9) COLLATE "C");
CREATE INDEX idx_b ON t (b COLLATE "POSIX" text_pattern_ops);
CREATE INDEX idx_a ON t (a COLLATE "C" DESC);
-- rows
INSERT INTO t VALUES ('a', 'B', 'c'), ('Ä', 'b', NULL);

-- case: a label goes with the column that holds it
-- current
CREATE TYPE mood AS ENUM ('sad', 'glad', 'wild');
CREATE TABLE people (id int PRIMARY KEY, mood mood DEFAULT 'wild' CHECK (mood <> 'sad'), moods mood[], kept mood);
CREATE INDEX by_mood ON people (mood) WHERE mood = 'wild';
-- desired
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE people (id int PRIMARY KEY, kept mood);
-- rows
INSERT INTO people VALUES (1, 'wild', '{wild,glad}', 'glad');

-- case: a label goes with the table that holds it
-- current
CREATE TYPE mood AS ENUM ('sad', 'glad', 'wild');
CREATE TABLE people (id int PRIMARY KEY, mood mood DEFAULT 'wild', UNIQUE (mood));
CREATE TABLE pets (id int PRIMARY KEY, mood mood);
-- desired
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE pets (id int PRIMARY KEY, mood mood);
-- rows
INSERT INTO people VALUES (1, 'wild');
INSERT INTO pets VALUES (1, 'glad');

-- case: a label and a column with it come, are used, and go again
-- current
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE people (id int PRIMARY KEY);
-- desired
CREATE TYPE mood AS ENUM ('sad', 'glad', 'wild');
CREATE TABLE people (id int PRIMARY KEY, mood mood DEFAULT 'wild');
CREATE INDEX by_mood ON people (mood);
-- between
INSERT INTO people VALUES (1, 'wild'), (2, 'sad');
