create table ptrs
    id integer primary key autoincrement
    a text
    b integer
    c datetime
    d blob
    e numeric not null default true
    f real
    g integer
    num integer
