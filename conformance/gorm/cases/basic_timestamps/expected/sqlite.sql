create table tms
    id integer primary key autoincrement
    created_at integer
    updated_at integer
    c2 integer
    c3 integer
    d datetime
    e datetime not null
    f datetime
