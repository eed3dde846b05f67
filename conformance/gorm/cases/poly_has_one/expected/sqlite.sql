create table cats
    id text
    primary key(id)

create table toy_cs
    id integer primary key autoincrement
    owner_id text
    owner_type text
