create table vs
    id integer primary key autoincrement
    a bigint unsigned
