create table ds
    id integer primary key autoincrement
    a real default 1000000000000000000000
    b real default 123456789.125
