create table companies
    id integer primary key autoincrement

create table users
    id integer primary key autoincrement
    company_id integer default 1
    constraint fk_users_company foreign key(company_id) references companies(id) on delete set default
