create table times
    id integer primary key autoincrement
    a time
    b time
