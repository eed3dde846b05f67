create table l2
    id integer primary key autoincrement

create table owners
    id integer primary key autoincrement

create table pets
    id integer primary key autoincrement
    owner_id integer

create table u2
    id integer primary key autoincrement

create table user_langs
    l2_id integer
    u2_id integer
    primary key(l2_id, u2_id)
