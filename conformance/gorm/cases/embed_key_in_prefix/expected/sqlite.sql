create table emb_ids
    id integer primary key autoincrement
    city text
    n text

create table has_ids
    id text
    a_id integer
    a_city text
    n text
    primary key(id)

create table no_ids
    a_id integer primary key autoincrement
    a_city text
    n text
