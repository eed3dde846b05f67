ALTER SEQUENCE igs_id_seq OWNED BY igs.id;

ALTER TABLE ONLY igs
    ADD CONSTRAINT igs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY igs ALTER COLUMN id SET DEFAULT nextval('igs_id_seq'::regclass);

CREATE SEQUENCE igs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE igs (
    id bigint NOT NULL
);
