create table docs
    id integer primary key autoincrement
    vec text
    alt text
