create table items
    id integer primary key autoincrement
    name text
    title text
