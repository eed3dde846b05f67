create index idx_keys_a on keys(a)

create table keys
    id binary(16)
    a blob
    primary key(id)
