create table measures
    id integer primary key autoincrement
    a real default NaN
