create table as
    id integer primary key autoincrement

create table bs
    id integer primary key autoincrement

create table cs
    id integer primary key autoincrement

create table ds
    id integer primary key autoincrement
