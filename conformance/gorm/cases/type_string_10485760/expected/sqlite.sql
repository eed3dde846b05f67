create table strs
    id integer primary key autoincrement
    a text
