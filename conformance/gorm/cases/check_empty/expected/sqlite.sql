create table chks
    id integer primary key autoincrement
    a integer
