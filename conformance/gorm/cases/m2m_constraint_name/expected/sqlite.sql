create table cn_l1
    cn_id integer
    l1_id integer
    constraint fk_x foreign key(cn_id) references cns(id) on delete cascade
    constraint fk_x foreign key(l1_id) references l1(id) on delete cascade
    primary key(cn_id, l1_id)

create table cns
    id integer primary key autoincrement

create table l1
    id integer primary key autoincrement
