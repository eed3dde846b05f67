create table items
    id integer primary key autoincrement
    a text
    b text

create unique index ux_ab on items(a)
