create index idx_ts_a on ts(a)

create table ts
    id integer primary key autoincrement
    a text
