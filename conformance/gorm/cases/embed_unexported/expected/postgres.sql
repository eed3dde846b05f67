CREATE TABLE emb4 (
    z bigint
);
