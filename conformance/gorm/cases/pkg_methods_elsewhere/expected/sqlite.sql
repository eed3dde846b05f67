create table people
    id integer primary key autoincrement
    mail varchar(90)
