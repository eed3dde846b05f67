create table comps
    id integer primary key autoincrement

create table f_kpks
    comp_id integer primary key autoincrement
    x text
    constraint fk_f_kpks_comp foreign key(comp_id) references comps(id)
