create table items
    id integer primary key autoincrement
    code text

create unique index ux_a on items(code)

create unique index ux_b on items(code)
