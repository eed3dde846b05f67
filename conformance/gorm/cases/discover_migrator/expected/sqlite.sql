create index idx_as_name on as(name)

create table as
    id integer primary key autoincrement
    name text

create table bs
    id integer primary key autoincrement
