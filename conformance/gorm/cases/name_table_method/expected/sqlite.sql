create table tn_one
    id integer primary key autoincrement

create table tn_three
    id integer primary key autoincrement
    x integer

create table tn_two
    id integer primary key autoincrement
