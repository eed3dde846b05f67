ALTER SEQUENCE self_polies_id_seq OWNED BY self_polies.id;

ALTER TABLE ONLY self_polies
    ADD CONSTRAINT fk_self_polies_subs FOREIGN KEY (owner_id) REFERENCES self_polies(id);

ALTER TABLE ONLY self_polies
    ADD CONSTRAINT self_polies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY self_polies ALTER COLUMN id SET DEFAULT nextval('self_polies_id_seq'::regclass);

CREATE SEQUENCE self_polies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE self_polies (
    id bigint NOT NULL,
    owner_id bigint,
    owner_type text
);
