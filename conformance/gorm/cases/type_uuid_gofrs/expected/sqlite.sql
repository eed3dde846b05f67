create index idx_keys_c on keys(c)

create table keys
    id text
    a text
    b blob
    c char(36)
    primary key(id)
