ALTER SEQUENCE ds_id_seq OWNED BY ds.id;

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ds ALTER COLUMN id SET DEFAULT nextval('ds_id_seq'::regclass);

CREATE SEQUENCE ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ds (
    id bigint NOT NULL,
    a text DEFAULT gen_random_uuid(),
    b timestamp with time zone DEFAULT now(),
    c timestamp with time zone DEFAULT CURRENT_TIMESTAMP(3),
    d text DEFAULT md5('x'::text),
    e text DEFAULT upper('abc'::text),
    g date DEFAULT (now() + '1 day'::interval),
    h bytea DEFAULT decode('ff'::text, 'hex'::text)
);
