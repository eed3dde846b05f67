create table hobs
    id integer primary key autoincrement

create table own_hobs
    own_id integer
    hob_id integer
    constraint fk_own_hobs_hob foreign key(hob_id) references hobs(id)
    constraint fk_own_hobs_own foreign key(own_id) references owns(id)
    primary key(own_id, hob_id)

create table owns
    id integer primary key autoincrement

create table pets
    id integer primary key autoincrement
    owner_id integer
    constraint fk_pets_owner foreign key(owner_id) references owns(id)
