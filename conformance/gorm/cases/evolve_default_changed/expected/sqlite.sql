create table items
    id integer primary key autoincrement
    s text default 'y'
    n integer default 6
    b numeric default false
    f real default 2.5
