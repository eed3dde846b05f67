create table bin_keyeds
    id blob
    name text
    primary key(id)

create table keyeds
    id text
    name text
    primary key(id)
