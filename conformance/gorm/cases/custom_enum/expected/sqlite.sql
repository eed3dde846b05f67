create index idx_cts_d on cts(d)

create table cts
    id integer primary key autoincrement
    a text default 'red'
    b varchar(10) default 'low'
    c integer default 1
    d text not null
