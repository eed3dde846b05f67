create table empties
    id integer primary key autoincrement
