create table nulls
    id integer primary key autoincrement
    a text
    b integer
    c integer
    d integer
    e integer
    f real
    g numeric
    h datetime
    i text
    j text default 'x'
    k integer default 5
    l numeric not null default false
