-- case: create
CREATE TABLE t (a text, b int, c int, p point, j jsonb, tags text[], r int4range, ts tsvector);
CREATE INDEX ON t (b);
CREATE INDEX IF NOT EXISTS i1 ON ONLY t USING btree (a COLLATE "C" text_pattern_ops DESC NULLS LAST, b ASC NULLS FIRST);
CREATE UNIQUE INDEX i2 ON t (b, c) INCLUDE (a) NULLS NOT DISTINCT WITH (fillfactor = 60, deduplicate_items = off) TABLESPACE pg_default WHERE c > 0;
CREATE INDEX CONCURRENTLY i3 ON t USING hash (a);
CREATE INDEX i4 ON t USING gin (j jsonb_path_ops, tags) WITH (fastupdate = off);
CREATE INDEX i5 ON t USING gist (p, r);
CREATE INDEX i6 ON t USING spgist (p);
CREATE INDEX i7 ON t USING brin (b) WITH (pages_per_range = 16);
CREATE INDEX i8 ON t USING gist (ts tsvector_ops (siglen = 100));
CREATE INDEX i9 ON t (lower(a), (b + c), (a || 'x') DESC, coalesce(a, 'y') text_pattern_ops);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i10 ON public.t (b) WHERE a IS NOT NULL AND c = 1;
CREATE INDEX i11 ON t USING brin (b int4_minmax_multi_ops (values_per_range = 16));

-- case: alter and drop
CREATE TABLE t (a text, b int);
CREATE INDEX i1 ON t (a);
CREATE INDEX i2 ON t (b) WITH (fillfactor = 60);
CREATE INDEX i3 ON t ((b + 1));
ALTER INDEX i1 RENAME TO i1b;
ALTER INDEX IF EXISTS nothing RENAME TO something;
ALTER INDEX i1b SET (fillfactor = 50);
ALTER INDEX i2 RESET (fillfactor);
ALTER INDEX i1b SET TABLESPACE pg_default;
ALTER INDEX i3 ALTER COLUMN 1 SET STATISTICS 100;
ALTER INDEX ALL IN TABLESPACE pg_default SET TABLESPACE pg_default;
COMMENT ON INDEX i2 IS 'two';
COMMENT ON INDEX i2 IS NULL;
DROP INDEX i1b, i2 CASCADE;
DROP INDEX CONCURRENTLY IF EXISTS i3 RESTRICT;
REINDEX (VERBOSE) TABLE t;
CREATE TABLE parted (a int) PARTITION BY LIST (a);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1);
CREATE INDEX parted_a ON ONLY parted (a);
CREATE INDEX parted_1_a ON parted_1 (a);
ALTER INDEX parted_a ATTACH PARTITION parted_1_a;
