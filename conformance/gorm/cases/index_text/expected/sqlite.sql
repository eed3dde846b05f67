create index idx_ts_a on ts(a)

create table ts
    id integer primary key autoincrement
    a text
    b text
    d text
    constraint uni_ts_b unique(b)

create unique index idx_ts_d on ts(d)
