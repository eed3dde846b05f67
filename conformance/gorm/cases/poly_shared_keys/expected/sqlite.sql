create index idx_toys_owner_type on toys(owner_type)

create table cats
    id text
    primary key(id)

create table dogs
    id integer primary key autoincrement

create table toys
    id integer primary key autoincrement
    owner_id text
    owner_type text
