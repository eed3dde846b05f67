ALTER SEQUENCE mixes_id_seq OWNED BY mixes.id;

ALTER TABLE ONLY mixes
    ADD CONSTRAINT mixes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY mixes ALTER COLUMN id SET DEFAULT nextval('mixes_id_seq'::regclass);

CREATE SEQUENCE mixes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE mixes (
    id bigint NOT NULL,
    g bigint,
    h bigint,
    i bigint,
    j bigint
);

CREATE UNIQUE INDEX idx_mix ON mixes USING btree (g, h);

CREATE UNIQUE INDEX idx_mix2 ON mixes USING btree (i, j);
