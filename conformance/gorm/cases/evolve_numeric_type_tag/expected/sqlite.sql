create table items
    id integer primary key autoincrement
    price numeric(10, 2)
