ALTER SEQUENCE two_as_id_seq OWNED BY two_as.id;

ALTER TABLE ONLY two_as
    ADD CONSTRAINT two_as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY two_as
    ADD CONSTRAINT uni_two_as_x_v UNIQUE (x_v);

ALTER TABLE ONLY two_as
    ADD CONSTRAINT uni_two_as_y_v UNIQUE (y_v);

ALTER TABLE ONLY two_as ALTER COLUMN id SET DEFAULT nextval('two_as_id_seq'::regclass);

CREATE SEQUENCE two_as_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE two_as (
    id bigint NOT NULL,
    x_v character varying(9),
    x_w bigint,
    y_v character varying(9),
    y_w bigint,
    CONSTRAINT chk_two_as_x_w CHECK ((1 > 0)),
    CONSTRAINT chk_two_as_y_w CHECK ((1 > 0))
);
