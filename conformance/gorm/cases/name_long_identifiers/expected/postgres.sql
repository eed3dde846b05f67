ALTER SEQUENCE long_table_name_for_testing_identifier_limits_in_gorms_id_seq OWNED BY long_table_name_for_testing_identifier_limits_in_gorms.id;

ALTER TABLE ONLY long_table_name_for_testing_identifier_limits_in_gorms
    ADD CONSTRAINT long_table_name_for_testing_identifier_limits_in_gorms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY long_table_name_for_testing_identifier_limits_in_gorms
    ADD CONSTRAINT uni_long_table_name_for_testing_identifier_limits_in_go31146c90 UNIQUE (another_quite_long_column_name);

ALTER TABLE ONLY long_table_name_for_testing_identifier_limits_in_gorms ALTER COLUMN id SET DEFAULT nextval('long_table_name_for_testing_identifier_limits_in_gorms_id_seq'::regclass);

CREATE INDEX an_explicit_name_that_is_long_but_is_kept_as_it_was_written ON long_table_name_for_testing_identifier_limits_in_gorms USING btree (short);

CREATE INDEX idx_long_table_name_for_testing_identifier_limits_in_go20e02e13 ON long_table_name_for_testing_identifier_limits_in_gorms USING btree (some_very_long_column_name_indeed);

CREATE SEQUENCE long_table_name_for_testing_identifier_limits_in_gorms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE long_table_name_for_testing_identifier_limits_in_gorms (
    id bigint NOT NULL,
    some_very_long_column_name_indeed character varying(20),
    another_quite_long_column_name character varying(20),
    yet_another_quite_long_column bigint,
    short character varying(20),
    CONSTRAINT chk_long_table_name_for_testing_identifier_limits_in_go44958efc CHECK ((yet_another_quite_long_column > 0))
);
