create table times
    id integer primary key autoincrement
    a datetime
    b datetime
    c datetime
    d datetime
    e datetime not null
    f datetime not null
    g date
    i timestamp
    j datetime
    k datetime
    l datetime not null
    m datetime
