ALTER SEQUENCE credit_cards_id_seq OWNED BY credit_cards.id;

ALTER SEQUENCE ho_users_id_seq OWNED BY ho_users.id;

ALTER TABLE ONLY credit_cards
    ADD CONSTRAINT credit_cards_pkey PRIMARY KEY (id);

ALTER TABLE ONLY credit_cards
    ADD CONSTRAINT fk_ho_users_credit_card FOREIGN KEY (ho_user_id) REFERENCES ho_users(id);

ALTER TABLE ONLY credit_cards ALTER COLUMN id SET DEFAULT nextval('credit_cards_id_seq'::regclass);

ALTER TABLE ONLY ho_users
    ADD CONSTRAINT ho_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ho_users ALTER COLUMN id SET DEFAULT nextval('ho_users_id_seq'::regclass);

CREATE INDEX idx_credit_cards_deleted_at ON credit_cards USING btree (deleted_at);

CREATE INDEX idx_ho_users_deleted_at ON ho_users USING btree (deleted_at);

CREATE SEQUENCE credit_cards_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ho_users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE credit_cards (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    number text,
    ho_user_id bigint
);

CREATE TABLE ho_users (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);
