create table codeds
    code integer primary key autoincrement
    n text

create table multi_pk3
    id integer
    b integer primary key autoincrement

create table olds
    no integer primary key autoincrement
    n text
