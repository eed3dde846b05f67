create table loop1
    id integer primary key autoincrement
    n text
    m text
