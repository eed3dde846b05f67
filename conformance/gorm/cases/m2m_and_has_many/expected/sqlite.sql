create table hmr_l1
    hmr_id integer
    l1_id integer
    constraint fk_hmr_l1_hmr foreign key(hmr_id) references hmrs(id)
    constraint fk_hmr_l1_l1 foreign key(l1_id) references l1(id)
    primary key(hmr_id, l1_id)

create table hmrcs
    id integer primary key autoincrement
    hmr_id integer
    constraint fk_hmrs_l foreign key(hmr_id) references hmrs(id)

create table hmrs
    id integer primary key autoincrement

create table l1
    id integer primary key autoincrement
