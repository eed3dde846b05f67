create table ds
    id integer primary key autoincrement
    a integer default 18
    b integer default 0
    c integer default - 1
    d integer default 16
    e integer default 8
    f integer default 3
    g integer default 1000
    h integer default 7
    j integer default(1 + 2)
    k integer
    l integer
    m integer default 15
    n integer default 18446744073709551615
    o integer default - 9223372036854775808
    p integer default 1000000
