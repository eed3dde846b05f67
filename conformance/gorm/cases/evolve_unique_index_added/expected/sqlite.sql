create table items
    id integer primary key autoincrement
    code text

create unique index idx_items_code on items(code)
