create table ds
    id integer primary key autoincrement
    a text default 'say "hi" now'
