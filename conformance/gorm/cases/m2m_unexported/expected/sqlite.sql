create table l1
    id integer primary key autoincrement

create table lower_l1
    lower_t_id integer
    l1_id integer
    constraint fk_lower_l1_l1 foreign key(l1_id) references l1(id)
    constraint fk_lower_l1_lower_t foreign key(lower_t_id) references lower_ts(id)
    primary key(lower_t_id, l1_id)

create table lower_ts
    id integer primary key autoincrement
