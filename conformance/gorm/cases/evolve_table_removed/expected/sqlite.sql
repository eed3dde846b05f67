create table items
    id integer primary key autoincrement

create table olds
    id integer primary key autoincrement
