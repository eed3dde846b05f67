create table cts
    id integer primary key autoincrement
    b text
    c blob
    f text
    g integer
    h datetime
    i real
    j numeric
    k text
