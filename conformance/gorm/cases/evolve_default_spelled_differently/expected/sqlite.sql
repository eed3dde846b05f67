create table items
    id integer primary key autoincrement
    s text default 'x'
    n integer default 16
    b numeric default true
    f real default 1.5
