create table owns
    id integer primary key autoincrement

create table pets
    id integer primary key autoincrement
    owner_id integer
    constraint fk_pets_owner foreign key(owner_id) references owns(id)
