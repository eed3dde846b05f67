create table users
    id integer primary key autoincrement
    a datetime
    b datetime not null default current_timestamp
