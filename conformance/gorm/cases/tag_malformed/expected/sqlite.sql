create table bads
    id integer primary key autoincrement
    d text
    e text
    f text
    l text
    m text
    n text
