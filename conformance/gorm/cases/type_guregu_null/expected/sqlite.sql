create table nulls
    id integer primary key autoincrement
    a text
    b integer
    c real
    d numeric
    e datetime
    f integer
    g integer
    h integer
    i text not null default 'x'
