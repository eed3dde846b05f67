create table l1
    id integer primary key autoincrement

create table two_as
    two_id integer
    l1_id integer
    constraint fk_two_as_l1 foreign key(l1_id) references l1(id)
    constraint fk_two_as_two foreign key(two_id) references twos(id)
    primary key(two_id, l1_id)

create table two_bs
    two_id integer
    l1_id integer
    constraint fk_two_bs_l1 foreign key(l1_id) references l1(id)
    constraint fk_two_bs_two foreign key(two_id) references twos(id)
    primary key(two_id, l1_id)

create table twos
    id integer primary key autoincrement
