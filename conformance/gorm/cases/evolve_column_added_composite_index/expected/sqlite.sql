create index idx_name_code on items(name, code)

create table items
    id integer primary key autoincrement
    name text
    code text
