create table cts
    id integer primary key autoincrement
    k text
    s varchar(30)
    n text not null
