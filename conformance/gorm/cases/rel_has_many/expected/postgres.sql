ALTER SEQUENCE card_ps_id_seq OWNED BY card_ps.id;

ALTER SEQUENCE cards_id_seq OWNED BY cards.id;

ALTER SEQUENCE hm_user_ps_id_seq OWNED BY hm_user_ps.id;

ALTER SEQUENCE hm_users_id_seq OWNED BY hm_users.id;

ALTER SEQUENCE kps_id_seq OWNED BY kps.id;

ALTER SEQUENCE ps_rels_id_seq OWNED BY ps_rels.id;

ALTER TABLE ONLY card_ps
    ADD CONSTRAINT card_ps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY card_ps
    ADD CONSTRAINT fk_hm_user_ps_cards FOREIGN KEY (user_refer) REFERENCES hm_user_ps(id);

ALTER TABLE ONLY card_ps ALTER COLUMN id SET DEFAULT nextval('card_ps_id_seq'::regclass);

ALTER TABLE ONLY cards
    ADD CONSTRAINT cards_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cards
    ADD CONSTRAINT fk_hm_users_cards FOREIGN KEY (hm_user_id) REFERENCES hm_users(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY cards ALTER COLUMN id SET DEFAULT nextval('cards_id_seq'::regclass);

ALTER TABLE ONLY hm_user_ps
    ADD CONSTRAINT hm_user_ps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hm_user_ps ALTER COLUMN id SET DEFAULT nextval('hm_user_ps_id_seq'::regclass);

ALTER TABLE ONLY hm_users
    ADD CONSTRAINT hm_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hm_users ALTER COLUMN id SET DEFAULT nextval('hm_users_id_seq'::regclass);

ALTER TABLE ONLY kps
    ADD CONSTRAINT fk_ps_rels_ks FOREIGN KEY (ps_rel_id) REFERENCES ps_rels(id);

ALTER TABLE ONLY kps
    ADD CONSTRAINT kps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY kps ALTER COLUMN id SET DEFAULT nextval('kps_id_seq'::regclass);

ALTER TABLE ONLY ps_rels
    ADD CONSTRAINT ps_rels_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ps_rels ALTER COLUMN id SET DEFAULT nextval('ps_rels_id_seq'::regclass);

CREATE INDEX idx_cards_hm_user_id ON cards USING btree (hm_user_id);

CREATE SEQUENCE card_ps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cards_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hm_user_ps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hm_users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE kps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ps_rels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE card_ps (
    id bigint NOT NULL,
    user_refer bigint
);

CREATE TABLE cards (
    id bigint NOT NULL,
    number text,
    hm_user_id bigint NOT NULL
);

CREATE TABLE hm_user_ps (
    id bigint NOT NULL
);

CREATE TABLE hm_users (
    id bigint NOT NULL
);

CREATE TABLE kps (
    id bigint NOT NULL,
    ps_rel_id bigint
);

CREATE TABLE ps_rels (
    id bigint NOT NULL
);
