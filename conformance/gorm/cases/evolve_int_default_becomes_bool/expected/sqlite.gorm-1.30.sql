create table items
    id integer primary key autoincrement
    n integer default 1
