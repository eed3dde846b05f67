create index ix_new on items(name)

create index ix_old on items(name)

create table items
    id integer primary key autoincrement
    name text
