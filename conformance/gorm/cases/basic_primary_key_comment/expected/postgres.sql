ALTER SEQUENCE accounts_id_seq OWNED BY accounts.id;

ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY accounts ALTER COLUMN id SET DEFAULT nextval('accounts_id_seq'::regclass);

COMMENT ON COLUMN accounts.a IS 'hello';

COMMENT ON COLUMN accounts.auto IS 'COMMENT';

COMMENT ON COLUMN accounts.b IS 'it''s';

COMMENT ON COLUMN accounts.c IS '''quoted''';

COMMENT ON COLUMN accounts.e IS 'a:b;c';

COMMENT ON COLUMN accounts.f IS 'with "double" quotes';

COMMENT ON COLUMN accounts.g IS '100%, ok?';

COMMENT ON COLUMN accounts.id IS 'pk';

CREATE SEQUENCE accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE accounts (
    id bigint NOT NULL,
    a text,
    b text,
    c text,
    d text,
    e text,
    f integer,
    g character varying(17),
    auto boolean
);
