create table ign2
    id integer primary key autoincrement
    d text
    e text
    f text
    h text
    n text
    o text
