create table cir_as
    id integer primary key autoincrement
    b_id integer
    constraint fk_cir_as_b foreign key(b_id) references cir_bs(id)

create table cir_bs
    id integer primary key autoincrement
    a_id integer
    constraint fk_cir_bs_a foreign key(a_id) references cir_as(id)
