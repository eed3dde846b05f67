create table ds
    id integer primary key autoincrement
    a text default 'abc'
    b text default 'abc'
    c text default 'abc'
    d text default ''
    e text default 'a b'
    f text default 'a'
    g text default ' a '
    j text default 'null'
    k text default '{}'
    l text default '{}'
    m text default 'a:b'
    n text default 'a;b'
    o text default 'CURRENT_TIMESTAMP'
    p text
    q text default '@x'
    r text default '100%'
    s text
    t text default 'DEFAULT'
    u text not null default 'abc'
    v text default '0'
    w text default 'true'
