create index idx_keys_own on keys(own)

create table keys
    id uuid
    a uuid
    own uuid
    primary key(id)
