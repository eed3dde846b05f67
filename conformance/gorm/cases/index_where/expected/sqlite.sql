create index idx_h on ws(h) where age > 10

create index idx_p on ws(p) where p in('a', 'b')

create index idx_ws_active on ws(active) where active

create table ws
    id integer primary key autoincrement
    l text
    h text
    d text
    p text
    age integer
    active numeric
    deleted_at datetime

create unique index idx_d on ws(d desc) where d ! = 'x'

create unique index idx_ws_l on ws(l) where deleted_at is null
