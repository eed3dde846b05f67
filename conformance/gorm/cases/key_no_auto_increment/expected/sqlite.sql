create table no_auto2
    id integer
    primary key(id)

create table no_autos
    id integer
    n text
    primary key(id)
