create table amb_ps
    id integer primary key autoincrement
    amb_id integer
    constraint fk_ambs_amb_p foreign key(amb_id) references ambs(id)

create table ambs
    id integer primary key autoincrement
    amb_p_id integer

create table bts
    id integer primary key autoincrement
    profile_id integer
    constraint fk_bts_profile foreign key(profile_id) references profs(id)

create table profs
    id integer primary key autoincrement
    bt_id integer
