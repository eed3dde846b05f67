create table items
    id integer primary key autoincrement
    age integer
    constraint age_new check(age > 0)
    constraint age_old check(age > 0)
