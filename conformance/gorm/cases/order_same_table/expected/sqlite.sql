create table dup
    id integer primary key autoincrement
    b text
