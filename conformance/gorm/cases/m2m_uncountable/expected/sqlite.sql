create index idx_m1_deleted_at on m1(deleted_at)

create index idx_m2_deleted_at on m2(deleted_at)

create table data
    id integer primary key autoincrement

create table m1
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime

create table m1_m2
    m1_id integer
    m2_id integer
    constraint fk_m1_m2_m1 foreign key(m1_id) references m1(id)
    constraint fk_m1_m2_m2 foreign key(m2_id) references m2(id)
    primary key(m1_id, m2_id)

create table m2
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime

create table people
    id integer primary key autoincrement

create table person_data
    person_id integer
    data_id integer
    constraint fk_person_data_data foreign key(data_id) references data(id)
    constraint fk_person_data_person foreign key(person_id) references people(id)
    primary key(person_id, data_id)
