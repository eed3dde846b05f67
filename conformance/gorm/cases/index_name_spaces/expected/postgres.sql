ALTER SEQUENCE s_id_seq OWNED BY s.id;

ALTER TABLE ONLY s
    ADD CONSTRAINT s_pkey PRIMARY KEY (id);

ALTER TABLE ONLY s ALTER COLUMN id SET DEFAULT nextval('s_id_seq'::regclass);

CREATE INDEX " idx_space " ON s USING btree (s DESC);

CREATE SEQUENCE s_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE s (
    id bigint NOT NULL,
    s text
);
