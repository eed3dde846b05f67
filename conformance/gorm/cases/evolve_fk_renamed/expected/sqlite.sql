create table items
    id integer primary key autoincrement
    owner_id integer
    constraint fk_items_owner foreign key(owner_id) references owners(id)

create table owners
    id integer primary key autoincrement
    name text
