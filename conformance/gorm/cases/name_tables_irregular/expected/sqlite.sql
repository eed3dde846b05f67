create table caves
    id integer primary key autoincrement

create table chasses
    id integer primary key autoincrement

create table children
    id integer primary key autoincrement

create table criterions
    id integer primary key autoincrement

create table foots
    id integer primary key autoincrement

create table gooses
    id integer primary key autoincrement

create table halves
    id integer primary key autoincrement

create table heros
    id integer primary key autoincrement

create table humen
    id integer primary key autoincrement

create table leafs
    id integer primary key autoincrement

create table men
    id integer primary key autoincrement

create table mice
    id integer primary key autoincrement

create table moves
    id integer primary key autoincrement

create table oxen
    id integer primary key autoincrement

create table people
    id integer primary key autoincrement

create table photos
    id integer primary key autoincrement

create table removes
    id integer primary key autoincrement

create table sales_people
    id integer primary key autoincrement

create table saves
    id integer primary key autoincrement

create table serves
    id integer primary key autoincrement

create table sexes
    id integer primary key autoincrement

create table talismen
    id integer primary key autoincrement

create table user_mouses
    id integer primary key autoincrement

create table user_oxes
    id integer primary key autoincrement

create table women
    id integer primary key autoincrement
