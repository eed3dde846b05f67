create table items
    id integer primary key autoincrement
    price real
