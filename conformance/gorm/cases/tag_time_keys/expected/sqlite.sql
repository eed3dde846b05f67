create table ts
    id integer primary key autoincrement
    at integer
    upd integer not null
    s text
