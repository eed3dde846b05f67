create table items
    id integer primary key autoincrement
    name text
    count integer not null
