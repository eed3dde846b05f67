create table cts
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
