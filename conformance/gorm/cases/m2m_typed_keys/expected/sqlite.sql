create table i32_l1
    int32_pk_id integer
    l1_code integer
    constraint fk_i32_l1_int32_pk foreign key(int32_pk_id) references int32_pks(id)
    constraint fk_i32_l1_l1 foreign key(l1_code) references l1(code)
    primary key(int32_pk_id, l1_code)

create table int32_pks
    id integer primary key autoincrement

create table l1
    code integer primary key autoincrement

create table ser_l1
    ser_id bigint
    l1_code integer
    constraint fk_ser_l1_l1 foreign key(l1_code) references l1(code)
    constraint fk_ser_l1_ser foreign key(ser_id) references sers(id)
    primary key(ser_id, l1_code)

create table sers
    id bigint
    primary key(id)
