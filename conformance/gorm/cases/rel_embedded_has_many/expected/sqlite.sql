create table embedded_has
    id integer primary key autoincrement

create table kids
    id integer primary key autoincrement
    embedded_has_id integer
