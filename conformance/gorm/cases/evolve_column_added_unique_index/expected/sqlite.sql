create table items
    id integer primary key autoincrement
    name text
    code text

create unique index idx_items_code on items(code)
