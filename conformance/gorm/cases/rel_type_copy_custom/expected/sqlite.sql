create table parts
    id integer primary key autoincrement
    thing_id integer
    constraint fk_parts_thing foreign key(thing_id) references things(id)

create table things
    id integer primary key autoincrement
