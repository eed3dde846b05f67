create table items
    id integer primary key autoincrement
    a integer
    b bigint generated always as(a * 2) stored
    c integer
