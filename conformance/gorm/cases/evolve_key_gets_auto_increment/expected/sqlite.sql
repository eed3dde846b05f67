create table items
    id integer
    primary key(id)
