create table items
    id integer primary key autoincrement
    n numeric default true
