create table company_us
    id integer primary key autoincrement

create table user_smalls
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_smalls_company foreign key(company_id) references company_us(id)

create table user_types
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_types_company foreign key(company_id) references company_us(id)
