create table items
    id integer primary key autoincrement
    age integer
    constraint age_ok check(age > 0)
