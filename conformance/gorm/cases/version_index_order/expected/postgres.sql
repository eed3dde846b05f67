ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE INDEX idx_ab ON users USING btree (d, e);

CREATE INDEX idx_users_a ON users USING btree (a);

CREATE INDEX idx_users_b ON users USING btree (b);

CREATE SEQUENCE users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE users (
    id bigint NOT NULL,
    a bigint,
    b bigint,
    c bigint,
    d bigint,
    e bigint
);

CREATE UNIQUE INDEX idx_users_c ON users USING btree (c);
