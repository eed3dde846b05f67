create table as
    id integer primary key autoincrement
    b_id integer
    constraint fk_as_b foreign key(b_id) references bs(id)

create table bs
    id integer primary key autoincrement
    c_id integer
    constraint fk_bs_c foreign key(c_id) references cs(id)

create table cs
    id integer primary key autoincrement
