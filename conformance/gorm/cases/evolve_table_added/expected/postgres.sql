ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER SEQUENCE others_id_seq OWNED BY others.id;

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

ALTER TABLE ONLY others
    ADD CONSTRAINT others_pkey PRIMARY KEY (id);

ALTER TABLE ONLY others ALTER COLUMN id SET DEFAULT nextval('others_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE others_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE items (
    id bigint NOT NULL
);

CREATE TABLE others (
    id bigint NOT NULL,
    name character varying(20)
);

CREATE UNIQUE INDEX idx_others_name ON others USING btree (name);
