create table hhs
    id integer primary key autoincrement
    " hh " text
