create table quos
    id integer primary key autoincrement
    a text
    b text default 'say \"hi\" now'
