create table items
    id integer primary key autoincrement
    n numeric
