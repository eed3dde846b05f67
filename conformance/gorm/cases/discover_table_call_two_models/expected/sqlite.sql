create table both
    id integer primary key autoincrement
    b integer
