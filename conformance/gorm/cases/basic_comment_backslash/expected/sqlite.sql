create table paths
    id integer primary key autoincrement
    dir text
