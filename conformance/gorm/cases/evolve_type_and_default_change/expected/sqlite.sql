create table items
    id integer primary key autoincrement
    n integer not null default 2
