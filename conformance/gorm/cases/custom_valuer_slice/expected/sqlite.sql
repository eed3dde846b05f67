create table vs
    id integer primary key autoincrement
    v blob
    i text
    t text
