create table nums
    id integer default 7
    primary key(id)

create table strs
    id text default 'x'
    primary key(id)
