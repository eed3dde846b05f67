create index idx_es_g on es(lower(g))

create index idx_ij on es((i + 1), j)

create table es
    id integer primary key autoincrement
    g text
    h text
    i integer
    j integer

create unique index udx_h on es(upper(h))
