create table items
    id integer primary key autoincrement
    code text
    constraint uni_items_code unique(code)

create unique index idx_items_code on items(code)
