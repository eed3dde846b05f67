ALTER SEQUENCE unexps_id_seq OWNED BY unexps.id;

ALTER TABLE ONLY unexps
    ADD CONSTRAINT unexps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY unexps ALTER COLUMN id SET DEFAULT nextval('unexps_id_seq'::regclass);

CREATE SEQUENCE unexps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE unexps (
    id bigint NOT NULL,
    name text,
    a_b text,
    a character varying(4),
    b character varying(4)
);
