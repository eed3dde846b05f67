create index idx_user_ps_deleted_at on user_ps(deleted_at)

create table companies
    id integer primary key autoincrement
    name text

create table user_ps
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    company_id integer
    constraint fk_user_ps_company foreign key(company_id) references companies(id) on delete set null on update cascade
