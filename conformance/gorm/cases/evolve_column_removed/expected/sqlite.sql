create table items
    id integer primary key autoincrement
    name text
    old text not null default 'x'
