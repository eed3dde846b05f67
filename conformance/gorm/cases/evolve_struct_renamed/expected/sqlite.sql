create index idx_items_name on items(name)

create index idx_things_name on things(name)

create table items
    id integer primary key autoincrement
    name text

create table things
    id integer primary key autoincrement
    name text
