create table as
    id integer primary key autoincrement
    b_id integer

create table bs
    id integer primary key autoincrement
    a_id integer
