create table ds
    id integer primary key autoincrement
    a text default(lower(hex(randomblob(16))))
    b datetime default(datetime('now'))
    c integer default(1 + 2)
