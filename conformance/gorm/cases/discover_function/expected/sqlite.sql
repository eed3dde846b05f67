create table as
    id integer primary key autoincrement

create table bs
    id integer primary key autoincrement
    a_id integer
    constraint fk_bs_a foreign key(a_id) references as(id)

create table owns
    id integer primary key autoincrement
