create table items
    id integer primary key autoincrement
    code text not null
    name text
