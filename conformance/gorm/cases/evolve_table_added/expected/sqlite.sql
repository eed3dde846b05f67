create table items
    id integer primary key autoincrement

create table others
    id integer primary key autoincrement
    name text

create unique index idx_others_name on others(name)
