create index idx_a on i4(k, l)

create index idx_b on i4(k, l)

create index idx_c on i4(k desc)

create index idx_i1 on i4(i)

create index idx_i4_j on i4(j)

create table i4
    id integer primary key autoincrement
    i integer
    j integer
    k integer
    l integer

create unique index idx_i2 on i4(i)

create unique index udx_j on i4(j)
