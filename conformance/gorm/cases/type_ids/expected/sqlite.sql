create table ids
    id integer primary key autoincrement
    a blob
    b char(26)
    c blob
    d blob
    e varchar(20)
