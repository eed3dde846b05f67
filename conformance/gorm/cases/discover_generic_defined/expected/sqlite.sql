create table g_defs
    id integer primary key autoincrement
    v text

create table pages
    id integer primary key autoincrement
    v text
