create table items
    id integer primary key autoincrement
    name text
    code text
    constraint uni_items_code unique(code)
