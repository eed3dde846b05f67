create index idx_nulls_g on nulls(g)

create table nulls
    id integer primary key autoincrement
    a text
    b integer
    c datetime
    d blob
    e real
    f numeric
    g text
