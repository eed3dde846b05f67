ALTER SEQUENCE counters_id_seq OWNED BY counters.id;

ALTER TABLE ONLY counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY counters ALTER COLUMN id SET DEFAULT nextval('counters_id_seq'::regclass);

CREATE SEQUENCE counters_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE counters (
    id bigint NOT NULL,
    n bigint
)
WITH (fillfactor='70');
