-- Partitioned tables: their parts are objects that both schemas have.

-- case: a table partitioned by range gets a column and an index
-- current
CREATE TABLE events (id bigint, at date NOT NULL, what text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
-- objects
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_rest PARTITION OF events DEFAULT;
-- desired
CREATE TABLE events (id bigint, at date NOT NULL, what text, size int DEFAULT 0 NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX idx_events_what ON events (what, at DESC);
-- rows
INSERT INTO events VALUES (1, '2024-02-29', 'a'), (2, '1999-12-31', NULL);

-- case: a table partitioned by list and again by hash
-- current
CREATE TABLE sales (region text, id int, sum int) PARTITION BY LIST (region);
-- objects
CREATE TABLE sales_eu PARTITION OF sales FOR VALUES IN ('de', 'fr') PARTITION BY HASH (id);
CREATE TABLE sales_eu_0 PARTITION OF sales_eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE sales_eu_1 PARTITION OF sales_eu FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE sales_none PARTITION OF sales FOR VALUES IN (NULL);
-- desired
CREATE TABLE sales (region text, id int, sum bigint, note text, CONSTRAINT sales_sum CHECK (sum > -5)) PARTITION BY LIST (region);
CREATE INDEX idx_sales ON sales (id);
-- rows
INSERT INTO sales VALUES ('de', 1, 10), ('fr', 2, NULL), (NULL, 3, 4);

-- case: a partitioned table refers to another and is referred to
-- current
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE logs (id int, owner_id int, PRIMARY KEY (id)) PARTITION BY HASH (id);
CREATE TABLE notes (log_id int);
-- objects
CREATE TABLE logs_0 PARTITION OF logs FOR VALUES WITH (MODULUS 1, REMAINDER 0);
-- desired
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE logs (id int, owner_id int REFERENCES owners, PRIMARY KEY (id)) PARTITION BY HASH (id);
CREATE TABLE notes (log_id int CONSTRAINT fk_log REFERENCES logs ON DELETE SET NULL);
-- rows
INSERT INTO owners VALUES (1);
INSERT INTO logs VALUES (1, 1), (2, NULL);
INSERT INTO notes VALUES (2), (NULL);

-- case: a new table is partitioned by an expression
-- current
CREATE TABLE t (id int);
-- desired
CREATE TABLE t (id int);
CREATE TABLE parted (a text, b int) PARTITION BY RANGE (lower(a), (b % 10));
-- rows
INSERT INTO t VALUES (1);

-- case: a unique constraint and NOT NULL of a partitioned table
-- current
CREATE TABLE t (a int, b int, c text) PARTITION BY RANGE (a);
-- objects
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (MINVALUE) TO (100);
CREATE TABLE t_high PARTITION OF t FOR VALUES FROM (100) TO (MAXVALUE);
-- desired
CREATE TABLE t (a int NOT NULL, b int, c text DEFAULT 'x' NOT NULL, CONSTRAINT uni_ab UNIQUE (a, b)) PARTITION BY RANGE (a);
-- rows
INSERT INTO t VALUES (1, 1, 'a'), (200, NULL, 'b');
