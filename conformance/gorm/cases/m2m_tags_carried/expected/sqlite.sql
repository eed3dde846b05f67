create table rrs
    id text not null default 'abc'
    primary key(id)

create table uu_rrs
    uuid char(36) default 'abc'
    rr_id text default 'abc'
    constraint fk_uu_rrs_rr foreign key(rr_id) references rrs(id)
    constraint fk_uu_rrs_uu foreign key(uuid) references uus(uid)
    primary key(uuid, rr_id)

create table uus
    uid char(36) default 'abc'
    primary key(uid)

create unique index idx_rrs_id on rrs(id)
