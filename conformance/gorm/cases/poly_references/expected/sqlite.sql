create table dogs
    id integer primary key autoincrement
    code text
    constraint uni_dogs_code unique(code)

create table toys
    id integer primary key autoincrement
    owner_id text
    owner_type text
