create table company_cs
    id integer primary key autoincrement
    code text

create table users
    id integer primary key autoincrement
    company_code text
    constraint fk_users_company foreign key(company_code) references company_cs(code)
