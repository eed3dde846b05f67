create table c1
    id integer primary key autoincrement
    p1_id integer
    constraint fk_p1_cs foreign key(p1_id) references p1(id) on delete cascade

create table p1
    id integer primary key autoincrement
