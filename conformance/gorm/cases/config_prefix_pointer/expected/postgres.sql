ALTER SEQUENCE t_users_id_seq OWNED BY t_users.id;

ALTER TABLE ONLY t_users
    ADD CONSTRAINT t_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY t_users ALTER COLUMN id SET DEFAULT nextval('t_users_id_seq'::regclass);

CREATE INDEX idx_t_users_name ON t_users USING btree (name);

CREATE SEQUENCE t_users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE t_users (
    id bigint NOT NULL,
    name character varying(10)
);
