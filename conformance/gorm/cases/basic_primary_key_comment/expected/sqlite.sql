create table accounts
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e text
    f integer
    g varchar(17)
    auto numeric
