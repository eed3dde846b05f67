create index idx_i2_foo on i2(x, y)

create index idx_m on i2(b, a, c, d)

create table i2
    a integer
    b integer
    c integer
    d integer
    e integer
    f integer
    x integer
    y integer
    z integer
    w integer

create unique index idx_i2_bar on i2(w, z)

create unique index idx_m2 on i2(e, f desc)
