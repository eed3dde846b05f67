create table as
    n integer primary key autoincrement
    x text
