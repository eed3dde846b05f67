create table items
    id integer primary key autoincrement
    a text

create unique index ux_a on items(a) where a < > 'x'
