create table rrs
    CODE text
    primary key(CODE)

create table uu_rs
    uuid integer
    rr_code text
    constraint fk_uu_rs_rr foreign key(rr_code) references rrs(CODE)
    constraint fk_uu_rs_uu foreign key(uuid) references uus(id)
    primary key(uuid, rr_code)

create table uu_ss
    user_id integer
    role_id text
    constraint fk_uu_ss_rr foreign key(role_id) references rrs(CODE)
    constraint fk_uu_ss_uu foreign key(user_id) references uus(id)
    primary key(user_id, role_id)

create table uu_ts
    user_ref integer
    role_ref text
    constraint fk_uu_ts_rr foreign key(role_ref) references rrs(CODE)
    constraint fk_uu_ts_uu foreign key(user_ref) references uus(id)
    primary key(user_ref, role_ref)

create table uus
    id integer primary key autoincrement
