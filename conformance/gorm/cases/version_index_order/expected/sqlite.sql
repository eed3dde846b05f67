create index idx_ab on users(d, e)

create index idx_users_a on users(a)

create index idx_users_b on users(b)

create table users
    id integer primary key autoincrement
    a integer
    b integer
    c integer
    d integer
    e integer

create unique index idx_users_c on users(c)
