create index idx_b on ts(b)

create index idx_bc on ts(c, d)

create index idx_ts_a on ts(a)

create table ts
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
