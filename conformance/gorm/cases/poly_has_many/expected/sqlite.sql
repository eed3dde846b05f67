create table dogs
    id integer primary key autoincrement

create table toys
    id integer primary key autoincrement
    name text
    owner_id integer
    owner_type text
