create table as
    id integer primary key autoincrement

create table bs
    id integer primary key autoincrement
