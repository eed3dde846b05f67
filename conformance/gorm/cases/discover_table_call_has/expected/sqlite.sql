create table badges
    id integer primary key autoincrement
    person_id integer

create table notes
    id integer primary key autoincrement
    owner_id integer
    owner_type text

create table pets
    id integer primary key autoincrement
    person_id integer

create table staff
    id integer primary key autoincrement
