create table shadows
    id integer primary key autoincrement
    age integer default 5
    n integer
    constraint chk_n check(n > 1)
