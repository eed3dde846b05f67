create table has_twos
    id integer primary key autoincrement

create table two_children
    id integer primary key autoincrement
    a_id integer
    b_id integer
    constraint fk_has_twos_as foreign key(a_id) references has_twos(id)
    constraint fk_has_twos_bs foreign key(b_id) references has_twos(id)
