create table company_cs
    id integer primary key autoincrement
    code text
    constraint uni_company_cs_code unique(code)

create table user_ref2
    id integer primary key autoincrement
    company_code text
    constraint fk_user_ref2_company foreign key(company_code) references company_cs(code)

create table user_ref3
    id integer primary key autoincrement
    company_id text
    constraint fk_user_ref3_company foreign key(company_id) references company_cs(code)
