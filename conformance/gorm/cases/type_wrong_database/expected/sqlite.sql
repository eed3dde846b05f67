create table vs
    id integer primary key autoincrement
    a longtext
