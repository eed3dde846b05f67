create table cts
    id integer primary key autoincrement
    a text
    b text
    c varchar(7)
    l varchar(12)
    m blob
    p integer
    s text
    t text
