create table cars
    id integer primary key autoincrement
    owner_id integer
    constraint fk_cars_owner foreign key(owner_id) references people(id)

create table people
    id integer primary key autoincrement
