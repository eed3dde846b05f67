create table Users
    id integer primary key autoincrement
    User text
