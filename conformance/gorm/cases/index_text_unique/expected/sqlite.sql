create table ts
    id integer primary key autoincrement
    a text

create unique index idx_ts_a on ts(a)
