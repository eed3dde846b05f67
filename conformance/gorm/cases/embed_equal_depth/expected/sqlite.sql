create table shadow3
    id integer primary key autoincrement
    name text
    x integer
    y integer
