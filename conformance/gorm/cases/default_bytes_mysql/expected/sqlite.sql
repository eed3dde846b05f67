create table ds
    id integer primary key autoincrement
    a blob default 'ab'
