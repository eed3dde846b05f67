create table strs
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e text
    f text
    g text
    h text
    i text
