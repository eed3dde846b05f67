create table items
    id integer primary key autoincrement
    name text
    age integer
    constraint age_positive check(age > 0)
