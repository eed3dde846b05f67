create index idx_c on f_kuns(comp_id)

create table comps
    id integer primary key autoincrement

create table f_kuns
    id integer primary key autoincrement
    comp_id integer not null default 1
    constraint fk_f_kuns_comp foreign key(comp_id) references comps(id) on delete restrict on update cascade
    constraint uni_f_kuns_comp_id unique(comp_id)
