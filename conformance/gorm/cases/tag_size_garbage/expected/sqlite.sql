create table szs
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e text
    f integer
    g blob
