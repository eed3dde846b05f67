create table others
    id integer primary key autoincrement
    a date
    b text
    c text
    d text
    e blob
    f date not null
    g text
    h integer
    i datetime
    j numeric
    k integer
    l text
    m integer
    n real
