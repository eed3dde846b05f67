create table items
    id integer primary key autoincrement
    price decimal(10, 2)
