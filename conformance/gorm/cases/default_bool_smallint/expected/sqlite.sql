create table ds
    id integer primary key autoincrement
    r smallint default true
