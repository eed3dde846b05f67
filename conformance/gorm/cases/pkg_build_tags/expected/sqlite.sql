create table users
    id integer primary key autoincrement
    plan text
