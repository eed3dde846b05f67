CREATE TABLE no_cols (
);
