create index false on i1(o)

create index idx_P on i1(p)

create index idx_b on i1(b)

create index idx_i1_a on i1(a)

create index idx_i1_r on i1(rCol)

create index idx_i1_s on i1(s)

create table i1
    id integer primary key autoincrement
    a integer
    b integer
    c integer
    e integer
    m integer
    n integer
    o integer
    p integer
    qq integer
    rCol integer
    s text

create unique index idx_i1_c on i1(c)

create unique index idx_i1_e on i1(e)

create unique index idx_i1_m on i1(m)

create unique index udx_q on i1(qq)
