ALTER SEQUENCE u3_id_seq OWNED BY u3.id;

ALTER SEQUENCE u4_id_seq OWNED BY u4.id;

ALTER TABLE ONLY u3
    ADD CONSTRAINT u3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u3 ALTER COLUMN id SET DEFAULT nextval('u3_id_seq'::regclass);

ALTER TABLE ONLY u4
    ADD CONSTRAINT u4_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u4 ALTER COLUMN id SET DEFAULT nextval('u4_id_seq'::regclass);

ALTER TABLE ONLY u4_friends
    ADD CONSTRAINT fk_u4_friends_friends FOREIGN KEY (friend_id) REFERENCES u4(id) ON DELETE CASCADE;

ALTER TABLE ONLY u4_friends
    ADD CONSTRAINT fk_u4_friends_u4 FOREIGN KEY (user_id) REFERENCES u4(id) ON DELETE CASCADE;

ALTER TABLE ONLY u4_friends
    ADD CONSTRAINT u4_friends_pkey PRIMARY KEY (user_id, friend_id);

ALTER TABLE ONLY user_friends
    ADD CONSTRAINT fk_user_friends_friends FOREIGN KEY (friend_id) REFERENCES u3(id);

ALTER TABLE ONLY user_friends
    ADD CONSTRAINT fk_user_friends_u3 FOREIGN KEY (u3_id) REFERENCES u3(id);

ALTER TABLE ONLY user_friends
    ADD CONSTRAINT user_friends_pkey PRIMARY KEY (u3_id, friend_id);

CREATE SEQUENCE u3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE u4_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE u3 (
    id bigint NOT NULL
);

CREATE TABLE u4 (
    id bigint NOT NULL
);

CREATE TABLE u4_friends (
    user_id bigint NOT NULL,
    friend_id bigint NOT NULL
);

CREATE TABLE user_friends (
    u3_id bigint NOT NULL,
    friend_id bigint NOT NULL
);
