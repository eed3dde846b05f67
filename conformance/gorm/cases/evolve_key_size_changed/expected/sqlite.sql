create table items
    code text
    primary key(code)
