create index idx_cj_addrs_note on cj_addrs(note)

create table cas
    id integer primary key autoincrement

create table cj_addrs
    cj_id integer
    ca_id integer
    created_at datetime
    deleted_at datetime
    note text
    constraint fk_cj_addrs_ca foreign key(ca_id) references cas(id)
    constraint fk_cj_addrs_cj foreign key(cj_id) references cjs(id)
    primary key(cj_id, ca_id)

create table cjs
    id integer primary key autoincrement
