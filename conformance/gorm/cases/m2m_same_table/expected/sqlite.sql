create table l1
    id integer primary key autoincrement

create table same_tbls
    id integer primary key autoincrement

create table sames
    same_tbl_id integer
    l1_id integer
    constraint fk_sames_l1 foreign key(l1_id) references l1(id)
    constraint fk_sames_same_tbl foreign key(same_tbl_id) references same_tbls(id)
    primary key(same_tbl_id, l1_id)
