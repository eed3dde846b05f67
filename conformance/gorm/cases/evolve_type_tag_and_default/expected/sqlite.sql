create table items
    id integer primary key autoincrement
    name varchar(20) default 'a1'
