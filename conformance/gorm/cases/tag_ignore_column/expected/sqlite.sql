create table igns
    id integer primary key autoincrement
    gg
    hh not null
    c text
