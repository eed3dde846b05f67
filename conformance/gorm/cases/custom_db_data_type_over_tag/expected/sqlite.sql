create table ct5
    id integer primary key autoincrement
    d varchar(33)
