create table addresses
    id integer primary key autoincrement

create table aliases
    id integer primary key autoincrement

create table analyses
    id integer primary key autoincrement

create table boxes
    id integer primary key autoincrement

create table buses
    id integer primary key autoincrement

create table categories
    id integer primary key autoincrement

create table churches
    id integer primary key autoincrement

create table companies
    id integer primary key autoincrement

create table crises
    id integer primary key autoincrement

create table days
    id integer primary key autoincrement

create table dishes
    id integer primary key autoincrement

create table glasses
    id integer primary key autoincrement

create table hives
    id integer primary key autoincrement

create table indices
    id integer primary key autoincrement

create table matrices
    id integer primary key autoincrement

create table potatos
    id integer primary key autoincrement

create table processes
    id integer primary key autoincrement

create table queries
    id integer primary key autoincrement

create table quizzes
    id integer primary key autoincrement

create table shelves
    id integer primary key autoincrement

create table statuses
    id integer primary key autoincrement

create table vertices
    id integer primary key autoincrement

create table viri
    id integer primary key autoincrement

create table wives
    id integer primary key autoincrement
