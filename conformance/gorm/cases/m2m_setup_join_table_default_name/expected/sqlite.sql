create table addresses
    id integer primary key autoincrement
    name text

create table people
    id integer primary key autoincrement
    name text

create table person_addresses
    person_id integer
    address_id integer
    created_at datetime
    constraint fk_person_addresses_address foreign key(address_id) references addresses(id)
    constraint fk_person_addresses_person foreign key(person_id) references people(id)
    primary key(person_id, address_id)
