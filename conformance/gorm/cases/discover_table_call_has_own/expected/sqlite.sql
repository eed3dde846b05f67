create table people
    id integer primary key autoincrement

create table pets
    id integer primary key autoincrement
    person_id integer
    constraint fk_people_pets foreign key(person_id) references people(id)

create table staff
    id integer primary key autoincrement
