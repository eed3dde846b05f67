create table uj2
    id integer primary key autoincrement
    t datetime
    u datetime
    v date
