create table dogs
    id integer primary key autoincrement

create table toys
    id integer primary key autoincrement
    owned_id integer
    owned text
