create table ints
    id integer primary key autoincrement
    a integer
    b integer
    c integer
    d integer
    e integer
    f integer
    g integer
    h integer
    i integer
    j integer
    k integer
    l integer
    m integer
    n integer
    o integer
    p integer
