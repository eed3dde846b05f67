create table parts
    id char(26)
    thing_id char(26)
    other_id text
    constraint fk_parts_other foreign key(other_id) references things(id)
    constraint fk_parts_thing foreign key(thing_id) references things(id)
    primary key(id)

create table things
    id char(26)
    primary key(id)
