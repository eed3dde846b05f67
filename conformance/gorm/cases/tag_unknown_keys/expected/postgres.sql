ALTER SEQUENCE my_tags_id_seq OWNED BY my_tags.id;

ALTER TABLE ONLY my_tags
    ADD CONSTRAINT my_tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY my_tags ALTER COLUMN id SET DEFAULT nextval('my_tags_id_seq'::regclass);

CREATE SEQUENCE my_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE my_tags (
    id bigint NOT NULL,
    a text,
    b character varying(5),
    c text,
    d text,
    e bigint DEFAULT 0,
    f bigint,
    g text,
    h bigint
);
