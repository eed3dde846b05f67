create table ones
    f integer primary key autoincrement default 1
