ALTER SEQUENCE bads_id_seq OWNED BY bads.id;

ALTER TABLE ONLY bads
    ADD CONSTRAINT bads_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bads ALTER COLUMN id SET DEFAULT nextval('bads_id_seq'::regclass);

CREATE SEQUENCE bads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE bads (
    id bigint NOT NULL,
    b text
);
