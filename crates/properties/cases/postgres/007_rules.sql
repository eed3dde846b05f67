-- Policies, triggers, exclusions, and constraints that wait.

-- case: row-level security with its policies, while columns come and go
-- current
CREATE TABLE docs (id int PRIMARY KEY, owner text NOT NULL, body text, old int);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
-- objects
CREATE POLICY own ON docs USING (owner = current_user) WITH CHECK (owner <> '');
CREATE POLICY "read; all" ON docs AS RESTRICTIVE FOR SELECT TO PUBLIC USING (id > 0);
-- desired
CREATE TABLE docs (id int PRIMARY KEY, owner text NOT NULL, body text, size bigint);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE docs FORCE ROW LEVEL SECURITY;
-- rows
INSERT INTO docs VALUES (1, 'a', 'x', 1), (2, 'b', NULL, NULL);

-- case: an exclusion constraint stays while its table changes
-- current
CREATE TABLE bookings (id int PRIMARY KEY, during int4range, note text);
-- objects
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WHERE (id > 0);
-- desired
CREATE TABLE bookings (id bigint PRIMARY KEY, during int4range NOT NULL, note varchar(20), who text);
CREATE INDEX idx_note ON bookings (note);
-- rows
INSERT INTO bookings VALUES (1, '[1,3)', 'a'), (2, '[3,4)', NULL);

-- case: triggers of every sort stand on a table that changes
-- current
CREATE TABLE t (id int PRIMARY KEY, a int, b text, gone int);
CREATE TABLE log (what text);
-- objects
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (TG_OP || ';'); RETURN COALESCE(NEW, OLD); END $$;
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OF a, b ON t FOR EACH ROW WHEN (NEW.a > 100) EXECUTE FUNCTION note();
CREATE TRIGGER after_all AFTER DELETE OR TRUNCATE ON t FOR EACH STATEMENT EXECUTE PROCEDURE note();
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note();
-- desired
CREATE TABLE t (id int PRIMARY KEY, a int, b text, c text DEFAULT 'x', CONSTRAINT t_a CHECK (a < 1000));
CREATE TABLE log (what text, at timestamptz DEFAULT now());
-- rows
INSERT INTO t VALUES (1, 2, 'x', 3), (2, NULL, NULL, NULL);

-- case: uniques wait, store along, and count NULLs as one
-- current
CREATE TABLE t (a int, b int, c int, CONSTRAINT u_a UNIQUE (a), CONSTRAINT u_b UNIQUE (b));
-- desired
CREATE TABLE t (
    a int,
    b int,
    c int,
    CONSTRAINT u_a UNIQUE (a) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT u_b UNIQUE (b) INCLUDE (c),
    CONSTRAINT u_c UNIQUE NULLS NOT DISTINCT (c)
);
-- rows
INSERT INTO t VALUES (1, 1, 1), (2, 2, NULL);

-- case: two NULLs stand in the way of NULLS NOT DISTINCT
-- refused: could not create unique index
-- current
CREATE TABLE t (a int);
-- desired
CREATE TABLE t (a int, CONSTRAINT u_a UNIQUE NULLS NOT DISTINCT (a));
-- rows
INSERT INTO t VALUES (NULL), (NULL);

-- case: a primary key waits, and another stores along
-- current
CREATE TABLE a (id int PRIMARY KEY, x int);
CREATE TABLE b (id int PRIMARY KEY, x int);
-- desired
CREATE TABLE a (id int, x int, CONSTRAINT a_pkey PRIMARY KEY (id) DEFERRABLE);
CREATE TABLE b (id int, x int, CONSTRAINT b_pkey PRIMARY KEY (id) INCLUDE (x));
-- rows
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, NULL);

-- case: a foreign key matches all or nothing, and sets one column alone to NULL
-- current
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE c (id int, a int, b int, CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES p);
-- desired
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE c (id int, a int, b int, CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES p MATCH FULL ON DELETE SET NULL (b));
-- rows
INSERT INTO p VALUES (1, 2);
INSERT INTO c VALUES (1, 1, 2), (2, NULL, NULL);

-- case: constraints that are not held to yet become so, and back
-- current
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (id int, p_id int);
ALTER TABLE c ADD CONSTRAINT fk_p FOREIGN KEY (p_id) REFERENCES p NOT VALID;
ALTER TABLE c ADD CONSTRAINT c_id CHECK (id > 0) NOT VALID;
-- desired
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (id int, p_id int CONSTRAINT fk_p REFERENCES p, CONSTRAINT c_id CHECK (id > 0));
-- rows
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (5, 1), (NULL, NULL);

-- case: deferrable keys around a cycle with rows
-- current
CREATE TABLE a (id int PRIMARY KEY, b_id int NOT NULL);
CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE a ADD CONSTRAINT fk_b FOREIGN KEY (b_id) REFERENCES b DEFERRABLE;
-- desired
CREATE TABLE a (id bigint PRIMARY KEY, b_id int NOT NULL);
CREATE TABLE b (id int PRIMARY KEY, a_id bigint NOT NULL REFERENCES a DEFERRABLE);
ALTER TABLE a ADD CONSTRAINT fk_b FOREIGN KEY (b_id) REFERENCES b DEFERRABLE INITIALLY DEFERRED;
-- rows
INSERT INTO a VALUES (1, 10), (2, 20);
INSERT INTO b VALUES (10, 2), (20, 1);

-- case: a check that children do not inherit
-- current
CREATE TABLE t (a int, CONSTRAINT t_a CHECK (a > 0));
-- desired
CREATE TABLE t (a int, CONSTRAINT t_a CHECK (a > 0) NO INHERIT);
-- rows
INSERT INTO t VALUES (1), (NULL);

-- case: storage parameters of a table and an index, and no log
-- current
CREATE TABLE t (a int) WITH (fillfactor = 70);
CREATE INDEX idx_a ON t (a);
-- desired
CREATE UNLOGGED TABLE t (a int) WITH (autovacuum_enabled = false, fillfactor = 90);
CREATE INDEX idx_a ON t (a) WITH (fillfactor = 50);
-- rows
INSERT INTO t VALUES (1), (2);
