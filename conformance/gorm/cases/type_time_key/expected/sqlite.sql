create table hourlies
    f datetime
    n integer
    primary key(f)

create table id_times
    id datetime
    n integer
    primary key(id)
