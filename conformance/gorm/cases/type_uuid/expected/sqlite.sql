create table keys
    id text
    a text
    b text
    c char(36)
    d blob
    e blob
    f text
    primary key(id)

create unique index idx_keys_f on keys(f)
