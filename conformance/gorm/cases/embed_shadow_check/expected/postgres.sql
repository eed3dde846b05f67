ALTER SEQUENCE shadows_id_seq OWNED BY shadows.id;

ALTER TABLE ONLY shadows
    ADD CONSTRAINT shadows_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadows ALTER COLUMN id SET DEFAULT nextval('shadows_id_seq'::regclass);

CREATE SEQUENCE shadows_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE shadows (
    id bigint NOT NULL,
    age bigint DEFAULT 5,
    n bigint,
    CONSTRAINT chk_n CHECK ((n > 1))
);
