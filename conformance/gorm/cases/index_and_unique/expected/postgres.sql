ALTER SEQUENCE boths_id_seq OWNED BY boths.id;

ALTER TABLE ONLY boths
    ADD CONSTRAINT boths_pkey PRIMARY KEY (id);

ALTER TABLE ONLY boths
    ADD CONSTRAINT uni_boths_a UNIQUE (a);

ALTER TABLE ONLY boths
    ADD CONSTRAINT uni_boths_b UNIQUE (b);

ALTER TABLE ONLY boths
    ADD CONSTRAINT uni_boths_c UNIQUE (c);

ALTER TABLE ONLY boths ALTER COLUMN id SET DEFAULT nextval('boths_id_seq'::regclass);

CREATE INDEX idx_boths_a ON boths USING btree (a);

CREATE SEQUENCE boths_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE boths (
    id bigint NOT NULL,
    a character varying(10),
    b character varying(10),
    c bigint
);

CREATE UNIQUE INDEX idx_boths_b ON boths USING btree (b);

CREATE UNIQUE INDEX udx_c ON boths USING btree (c);
