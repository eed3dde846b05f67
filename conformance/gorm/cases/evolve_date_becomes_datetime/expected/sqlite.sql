create table items
    id integer primary key autoincrement
    at date
