ALTER SEQUENCE ccrs_id_seq OWNED BY ccrs.id;

ALTER SEQUENCE ho_user2_id_seq OWNED BY ho_user2.id;

ALTER TABLE ONLY ccrs
    ADD CONSTRAINT ccrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ccrs
    ADD CONSTRAINT fk_ho_user2_ccr FOREIGN KEY (user_name) REFERENCES ho_user2(name) ON DELETE CASCADE;

ALTER TABLE ONLY ccrs ALTER COLUMN id SET DEFAULT nextval('ccrs_id_seq'::regclass);

ALTER TABLE ONLY ho_user2
    ADD CONSTRAINT ho_user2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ho_user2
    ADD CONSTRAINT uni_ho_user2_name UNIQUE (name);

ALTER TABLE ONLY ho_user2 ALTER COLUMN id SET DEFAULT nextval('ho_user2_id_seq'::regclass);

CREATE SEQUENCE ccrs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ho_user2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ccrs (
    id bigint NOT NULL,
    user_name character varying(7)
);

CREATE TABLE ho_user2 (
    id bigint NOT NULL,
    name character varying(50)
);
