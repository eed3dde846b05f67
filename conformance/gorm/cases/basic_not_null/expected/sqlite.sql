create table nns
    id integer primary key autoincrement
    a text not null
    b text not null
    c text not null
    d text not null
    e text
    f text
    g text not null
    h integer not null default 0
    i text
    j text
