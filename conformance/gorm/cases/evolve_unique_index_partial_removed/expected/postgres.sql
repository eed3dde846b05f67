ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE items (
    id bigint NOT NULL,
    a character varying(20)
);

CREATE UNIQUE INDEX ux_a ON items USING btree (a) WHERE ((a)::text <> 'x'::text);
