create table cts
    id integer primary key autoincrement
    a text
    b datetime
    c integer
    d text not null
