create table as
    f integer primary key autoincrement

create table bs
    f integer primary key autoincrement

create table cs
    f integer primary key autoincrement

create table ds
    f integer primary key autoincrement

create table es
    f integer primary key autoincrement

create table fs
    f integer primary key autoincrement

create table gs
    f integer primary key autoincrement

create table hs
    f integer primary key autoincrement

create table is
    f integer
    g integer primary key autoincrement
