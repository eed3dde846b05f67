create table leafs
    id integer primary key autoincrement
    mid_root_id text
    constraint fk_leafs_mid foreign key(mid_root_id) references mids(root_id)

create table mids
    root_id text
    constraint fk_mids_root foreign key(root_id) references roots(id)
    primary key(root_id)

create table roots
    id text
    primary key(id)
