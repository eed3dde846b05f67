create table "g[int]"
    id integer primary key autoincrement
    v integer
