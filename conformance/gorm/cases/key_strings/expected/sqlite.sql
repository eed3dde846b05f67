create table as
    f text
    primary key(f)

create table bs
    f text
    primary key(f)

create table cs
    f text
    primary key(f)

create table ds
    f varchar(10)
    primary key(f)

create table es
    f numeric
    primary key(f)

create table gs
    id real
    primary key(id)
