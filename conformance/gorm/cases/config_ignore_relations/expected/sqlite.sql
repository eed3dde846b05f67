create table pets
    id integer primary key autoincrement
    owner_id integer

create table u2
    id integer primary key autoincrement
