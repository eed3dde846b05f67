create table as
    id bigint
    primary key(id)

create table bs
    id bigint
    primary key(id)

create table cs
    id integer
    primary key(id)

create table ds
    id integer primary key autoincrement
