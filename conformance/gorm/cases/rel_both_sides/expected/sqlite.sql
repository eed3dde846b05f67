create table c1
    id integer primary key autoincrement
    p1_id integer
    constraint fk_p1_cs foreign key(p1_id) references p1(id) on delete cascade

create table c2
    id integer primary key autoincrement
    owner_id integer
    constraint fk_p2_cs foreign key(owner_id) references p2(id)

create table p1
    id integer primary key autoincrement

create table p2
    id integer primary key autoincrement
