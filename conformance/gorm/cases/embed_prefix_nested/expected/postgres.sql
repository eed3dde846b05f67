ALTER SEQUENCE outers_id_seq OWNED BY outers.id;

ALTER TABLE ONLY outers
    ADD CONSTRAINT outers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY outers ALTER COLUMN id SET DEFAULT nextval('outers_id_seq'::regclass);

CREATE SEQUENCE outers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE outers (
    id bigint NOT NULL,
    mid_in_a text,
    mid_in_bb text,
    mid_c text,
    m2_in_a text,
    m2_in_bb text,
    m2_c text
);
