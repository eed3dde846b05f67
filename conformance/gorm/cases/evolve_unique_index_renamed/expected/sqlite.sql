create table items
    id integer primary key autoincrement
    code text

create unique index ux_new on items(code)

create unique index ux_old on items(code)
