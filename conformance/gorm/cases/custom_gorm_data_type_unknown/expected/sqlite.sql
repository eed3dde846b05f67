create table cts
    id integer primary key autoincrement
    a vvtype
