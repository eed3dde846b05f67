create table keys
    f text
    n text
    primary key(f)
