create table pgxes
    id integer primary key autoincrement
    a numeric
    b integer
    c numeric(12, 2)
