create table defs
    id integer primary key autoincrement
    a text
    b integer
    c blob
    d real
    e numeric
    f integer
    g integer
    h text not null default 'new'
    i text
    j integer default 3
