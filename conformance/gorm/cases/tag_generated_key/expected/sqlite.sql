create table gens
    id integer primary key autoincrement
    a integer
    c integer
    d integer
