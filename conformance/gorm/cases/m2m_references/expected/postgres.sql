ALTER SEQUENCE p5_id_seq OWNED BY p5.id;

ALTER SEQUENCE u5_id_seq OWNED BY u5.id;

ALTER TABLE ONLY p5
    ADD CONSTRAINT p5_pkey PRIMARY KEY (id);

ALTER TABLE ONLY p5 ALTER COLUMN id SET DEFAULT nextval('p5_id_seq'::regclass);

ALTER TABLE ONLY u5
    ADD CONSTRAINT u5_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u5 ALTER COLUMN id SET DEFAULT nextval('u5_id_seq'::regclass);

ALTER TABLE ONLY user_profiles
    ADD CONSTRAINT fk_user_profiles_p5 FOREIGN KEY (profile_refer) REFERENCES p5(user_refer);

ALTER TABLE ONLY user_profiles
    ADD CONSTRAINT fk_user_profiles_u5 FOREIGN KEY (user_refer_id) REFERENCES u5(refer);

ALTER TABLE ONLY user_profiles
    ADD CONSTRAINT user_profiles_pkey PRIMARY KEY (user_refer_id, profile_refer);

CREATE INDEX idx_p5_deleted_at ON p5 USING btree (deleted_at);

CREATE INDEX idx_u5_deleted_at ON u5 USING btree (deleted_at);

CREATE SEQUENCE p5_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE u5_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE p5 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    name text,
    user_refer bigint
);

CREATE TABLE u5 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    refer bigint
);

CREATE TABLE user_profiles (
    user_refer_id bigint NOT NULL,
    profile_refer bigint NOT NULL
);

CREATE UNIQUE INDEX idx_p5_user_refer ON p5 USING btree (user_refer);

CREATE UNIQUE INDEX idx_u5_refer ON u5 USING btree (refer);
