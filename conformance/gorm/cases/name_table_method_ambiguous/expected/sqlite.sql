create table boths
    id integer primary key autoincrement
    k integer

create table tn_one
    id integer primary key autoincrement

create table tn_two
    k integer
