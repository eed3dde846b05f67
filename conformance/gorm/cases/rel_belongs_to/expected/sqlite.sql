create index idx_users_deleted_at on users(deleted_at)

create table companies
    id integer primary key autoincrement
    name text

create table users
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    company_id integer
    constraint fk_users_company foreign key(company_id) references companies(id)
