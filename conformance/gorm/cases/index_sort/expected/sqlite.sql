create index idx_bc on i1(b desc, c)

create index idx_i1_a on i1(a desc)

create table i1
    id integer primary key autoincrement
    a integer
    b integer
    c text
    d integer

create unique index udx_d on i1(d desc)
