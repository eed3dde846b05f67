CREATE INDEX idx_i2_foo ON i2 USING btree (x, y);

CREATE INDEX idx_m ON i2 USING btree (b, a, c, d);

CREATE TABLE i2 (
    a bigint,
    b bigint,
    c bigint,
    d bigint,
    e bigint,
    f bigint,
    x bigint,
    y bigint,
    z bigint,
    w bigint
);

CREATE UNIQUE INDEX idx_i2_bar ON i2 USING btree (w, z);

CREATE UNIQUE INDEX idx_m2 ON i2 USING btree (e, f DESC);
