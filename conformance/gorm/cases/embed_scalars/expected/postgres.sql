ALTER SEQUENCE emb_times_id_seq OWNED BY emb_times.id;

ALTER TABLE ONLY emb_times
    ADD CONSTRAINT emb_times_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_times ALTER COLUMN id SET DEFAULT nextval('emb_times_id_seq'::regclass);

CREATE SEQUENCE emb_times_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_times (
    id bigint NOT NULL,
    "time" timestamp with time zone,
    null_string text,
    emb_str text
);
