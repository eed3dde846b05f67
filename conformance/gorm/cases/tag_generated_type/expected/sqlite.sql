create table gens
    id integer primary key autoincrement
    a integer
    e bigint generated always as(a * 2) stored
