create table ds
    id integer primary key autoincrement
    a datetime default current_timestamp
    b datetime not null default current_timestamp
    d datetime default '1970-01-02 00:00:00'
    e datetime default '2020-01-02 03:04:05'
    f timestamp default current_timestamp
    g date default '2020-01-02'
