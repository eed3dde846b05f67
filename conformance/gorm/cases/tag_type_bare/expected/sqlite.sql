create table bares
    id integer primary key autoincrement
    a type
