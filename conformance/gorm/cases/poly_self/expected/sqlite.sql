create table self_polies
    id integer primary key autoincrement
    owner_id integer
    owner_type text
    constraint fk_self_polies_subs foreign key(owner_id) references self_polies(id)
