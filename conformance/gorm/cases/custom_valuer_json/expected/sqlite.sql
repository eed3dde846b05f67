create table cts
    id integer primary key autoincrement
    a blob
    b text
    c blob
    d text
