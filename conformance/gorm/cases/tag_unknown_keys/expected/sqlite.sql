create table my_tags
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e integer default 0
    f integer
    g text
    h integer
