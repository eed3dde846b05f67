create table bads
    id integer primary key autoincrement
    b text
