CREATE TABLE items (
    name text,
    code character varying(20)
);
