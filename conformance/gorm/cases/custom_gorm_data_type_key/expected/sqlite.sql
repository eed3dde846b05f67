create table cts
    p integer primary key autoincrement
    n text

create table cus
    id text
    primary key(id)
