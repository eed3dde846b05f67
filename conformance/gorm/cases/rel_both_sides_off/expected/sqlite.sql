create table c3
    id integer primary key autoincrement
    p3_id integer

create table c4
    id integer primary key autoincrement
    p4_id integer

create table c5
    id integer primary key autoincrement
    p5_id integer
    constraint fk_p5_cs foreign key(p5_id) references p5(id)

create table p3
    id integer primary key autoincrement

create table p4
    id integer primary key autoincrement

create table p5
    id integer primary key autoincrement
