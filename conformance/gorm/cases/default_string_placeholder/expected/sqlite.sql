create table ds
    id integer primary key autoincrement
    a text default '?'
    b text default '$1'
