create table items
    id integer primary key autoincrement
    n integer
