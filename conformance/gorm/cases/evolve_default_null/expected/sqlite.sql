create table items
    id integer primary key autoincrement
    s text
    n integer
