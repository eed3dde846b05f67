create table items
    id integer primary key autoincrement
    code text
