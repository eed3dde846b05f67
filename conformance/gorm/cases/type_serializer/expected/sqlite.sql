create table sers
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e text
    f integer
    g time
    h text
    i text
    j text
    k datetime
    l numeric
    m text not null
    o text
