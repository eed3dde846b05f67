create table cts
    id integer primary key autoincrement
    e integer
    n text
    o integer
