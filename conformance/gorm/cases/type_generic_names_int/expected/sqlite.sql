create table gens
    id integer primary key autoincrement
    a integer
    b integer
    c integer
    d text
    e text
    f numeric
    g numeric
    h integer
    i integer
    j integer
    k integer
    l real
    m real
    n text
