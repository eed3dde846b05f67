create table roles
    id integer primary key autoincrement

create table users
    id integer primary key autoincrement
