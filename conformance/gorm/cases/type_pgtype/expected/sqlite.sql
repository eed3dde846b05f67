create index idx_pgxes_n on pgxes(n)

create table pgxes
    id integer primary key autoincrement
    a text
    b integer
    c integer
    d integer
    e real
    f real
    g numeric
    h datetime
    i datetime
    j datetime
    l blob
    m uuid
    n text
