create index idx_cts_c on cts(c)

create table cts
    id integer primary key autoincrement
    a varchar(60)
    b varchar(60) not null
    c char(100)
    d char(100)
