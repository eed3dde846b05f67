create table gens
    id integer primary key autoincrement
    a integer
    b generated always as(a * 2) stored
