create index idx_items_name on items(name)

create table items
    id integer primary key autoincrement
    name text
