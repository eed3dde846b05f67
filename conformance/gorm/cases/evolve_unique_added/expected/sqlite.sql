create table items
    id integer primary key autoincrement
    code text
    constraint uni_items_code unique(code)
