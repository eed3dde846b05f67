CREATE TABLE no_pks (
    a text,
    b bigint
);
