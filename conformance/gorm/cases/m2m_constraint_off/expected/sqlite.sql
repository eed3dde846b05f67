create table cd_l1
    cd_id integer
    l1_id integer
    primary key(cd_id, l1_id)

create table cds
    id integer primary key autoincrement
