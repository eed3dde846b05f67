create table vs
    id integer primary key autoincrement
    f varchar
