ALTER SEQUENCE user_cids_id_seq OWNED BY user_cids.id;

ALTER TABLE ONLY user_cids
    ADD CONSTRAINT uni_user_cids_name UNIQUE (name);

ALTER TABLE ONLY user_cids
    ADD CONSTRAINT user_cids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_cids ALTER COLUMN id SET DEFAULT nextval('user_cids_id_seq'::regclass);

CREATE INDEX idx_user_cids_bar_cid ON user_cids USING btree (bar_cid);

CREATE SEQUENCE user_cids_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE user_cids (
    id bigint NOT NULL,
    bar_cid character varying(9),
    name character varying(9)
);
