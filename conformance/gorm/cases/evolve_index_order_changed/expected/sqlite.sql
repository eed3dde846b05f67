create index ix on items(a)

create table items
    id integer primary key autoincrement
    a text
