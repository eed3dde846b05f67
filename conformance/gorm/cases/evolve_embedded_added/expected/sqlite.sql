create table items
    id integer primary key autoincrement
    name text
    home_street text
    home_city text not null default ''
