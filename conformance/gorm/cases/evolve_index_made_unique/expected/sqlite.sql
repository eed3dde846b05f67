create index ix on items(name)

create table items
    id integer primary key autoincrement
    name text
