create table as
    id integer primary key autoincrement

create table bs
    id integer primary key autoincrement

create table cs
    id integer primary key autoincrement

create table ds
    id integer primary key autoincrement

create table hubs
    id integer primary key autoincrement
    a_id integer
    b_id integer
    c_id integer
    d_id integer
    constraint fk_hubs_a foreign key(a_id) references as(id)
    constraint fk_hubs_b foreign key(b_id) references bs(id)
    constraint fk_hubs_c foreign key(c_id) references cs(id)
    constraint fk_hubs_d foreign key(d_id) references ds(id)
