create table igs
    id integer primary key autoincrement
