create index idx_cs_k on cs(k)

create table cs
    id integer primary key autoincrement
    k integer
