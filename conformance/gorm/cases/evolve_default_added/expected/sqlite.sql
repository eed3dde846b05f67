create table items
    id integer primary key autoincrement
    s text default 'x'
    n integer default 5
    b numeric default true
    f real default 1.5
    t datetime default current_timestamp
