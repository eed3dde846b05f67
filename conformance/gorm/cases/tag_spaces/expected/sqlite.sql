create table sps
    id integer primary key autoincrement
    a text
    b text not null
    c varchar(10)
    d text default 'a'
    e integer default 7
