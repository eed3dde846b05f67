create table company_uus
    id uuid
    primary key(id)

create table user_type2
    id integer primary key autoincrement
    company_id uuid
    constraint fk_user_type2_company foreign key(company_id) references company_uus(id)

create table user_type3
    id integer primary key autoincrement
    company_id uuid
    constraint fk_user_type3_company foreign key(company_id) references company_uus(id)
