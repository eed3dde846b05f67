create table items
    name text
    code text
