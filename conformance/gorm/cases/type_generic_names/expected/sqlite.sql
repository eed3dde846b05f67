create table gens
    id integer primary key autoincrement
    a integer
    b integer
    c integer
    d text
    e text
    f numeric
    g real
    h time
    i blob
    j blob
    k numeric
