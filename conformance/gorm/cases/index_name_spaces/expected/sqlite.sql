create index " idx_space " on s(s desc)

create table s
    id integer primary key autoincrement
    s text
