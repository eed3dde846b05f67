create table items
    a text
    b text
    primary key(a, b)
