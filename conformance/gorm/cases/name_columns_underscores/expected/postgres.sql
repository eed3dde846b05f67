ALTER SEQUENCE names_id_seq OWNED BY names.id;

ALTER TABLE ONLY names
    ADD CONSTRAINT names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY names ALTER COLUMN id SET DEFAULT nextval('names_id_seq'::regclass);

CREATE SEQUENCE names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE names (
    id bigint NOT NULL,
    user_id bigint,
    user_name character varying(8),
    a__b bigint,
    ab_cd bigint,
    name_ bigint,
    name___x bigint,
    a_bc bigint,
    ab_cd_e bigint,
    abc bigint,
    x bigint,
    xy bigint,
    xyz_name bigint,
    sha bigint,
    lat_lng bigint
);
