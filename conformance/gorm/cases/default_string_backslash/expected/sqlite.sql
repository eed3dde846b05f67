create table ds
    id integer primary key autoincrement
    a text default 'a\\b'
