-- sch
ALTER SEQUENCE tn_five_id_seq OWNED BY tn_five.id;

-- sch
ALTER TABLE ONLY tn_five
    ADD CONSTRAINT fk_sch_tn_five_parent FOREIGN KEY (parent_id) REFERENCES tn_five(id);

-- sch
ALTER TABLE ONLY tn_five
    ADD CONSTRAINT tn_five_pkey PRIMARY KEY (id);

-- sch
ALTER TABLE ONLY tn_five
    ADD CONSTRAINT uni_sch_tn_five_n UNIQUE (n);

-- sch
ALTER TABLE ONLY tn_five ALTER COLUMN id SET DEFAULT nextval('tn_five_id_seq'::regclass);

-- sch
CREATE INDEX idx_sch_tn_five_n ON tn_five USING btree (n);

-- sch
CREATE SEQUENCE tn_five_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- sch
CREATE TABLE tn_five (
    id bigint NOT NULL,
    n character varying(9),
    parent_id bigint,
    CONSTRAINT chk_sch_tn_five_n CHECK (((n)::text > '1'::text))
);
