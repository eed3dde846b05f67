create table cir_as
    id integer primary key autoincrement
    b_id integer

create table cir_bs
    id integer primary key autoincrement
    a_id integer
    constraint fk_cir_bs_a foreign key(a_id) references cir_as(id)
