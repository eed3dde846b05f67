create table lits
    id integer primary key autoincrement
    a text
    b varchar(100)
    c integer
    d bigint
    e decimal(10, 2)
    f integer
    g integer
    h smallint
    i text
    j bigint
    k numeric(12, 4)
    l char(10) not null
    o date
    p json
    q boolean default true
