create table items
    id integer primary key autoincrement
    name varchar(50)
