create table as
    f blob
    primary key(f)
