ALTER SEQUENCE pgxes_id_seq OWNED BY pgxes.id;

ALTER TABLE ONLY pgxes
    ADD CONSTRAINT pgxes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pgxes ALTER COLUMN id SET DEFAULT nextval('pgxes_id_seq'::regclass);

CREATE SEQUENCE pgxes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE pgxes (
    id bigint NOT NULL,
    a boolean,
    b bigint,
    c numeric(12,2)
);
