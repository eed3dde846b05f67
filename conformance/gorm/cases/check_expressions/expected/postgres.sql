ALTER SEQUENCE chks_id_seq OWNED BY chks.id;

ALTER TABLE ONLY chks
    ADD CONSTRAINT chks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY chks ALTER COLUMN id SET DEFAULT nextval('chks_id_seq'::regclass);

CREATE SEQUENCE chks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE chks (
    id bigint NOT NULL,
    age bigint,
    price numeric,
    state character varying(10),
    email character varying(50),
    name character varying(50),
    ends bigint,
    active boolean,
    low character varying(20),
    neg bigint,
    cased bigint,
    sum bigint,
    CONSTRAINT chk_chks_active CHECK ((active OR (age = 0))),
    CONSTRAINT chk_chks_age CHECK (((age >= 0) AND (age <= 150))),
    CONSTRAINT chk_chks_cased CHECK ((
CASE
    WHEN (cased > 0) THEN 1
    ELSE 0
END = 1)),
    CONSTRAINT chk_chks_email CHECK (((email)::text ~~ '%@%'::text)),
    CONSTRAINT chk_chks_ends CHECK ((ends >= age)),
    CONSTRAINT chk_chks_low CHECK ((lower((low)::text) = (low)::text)),
    CONSTRAINT chk_chks_name CHECK (((length((name)::text) > 2) OR (name IS NULL))),
    CONSTRAINT chk_chks_neg CHECK ((NOT (neg = 3))),
    CONSTRAINT chk_chks_price CHECK (((price > (0)::numeric) AND (price < 1000.50))),
    CONSTRAINT chk_chks_state CHECK (((state)::text = ANY ((ARRAY['on'::character varying, 'off'::character varying])::text[]))),
    CONSTRAINT chk_total CHECK (((age + (ends * 2)) <= 100))
);
