create table times
    id integer primary key autoincrement
    a datetime
    b datetime(6) not null
    c timestamp(3)
