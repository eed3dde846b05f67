create table items
    id integer primary key autoincrement
    data json
