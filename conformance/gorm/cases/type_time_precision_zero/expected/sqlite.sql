create table times
    id integer primary key autoincrement
    a datetime
    b datetime not null
    c datetime
