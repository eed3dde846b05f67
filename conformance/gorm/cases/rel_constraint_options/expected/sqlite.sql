create table companies
    id integer primary key autoincrement

create table user_c_bads
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_c_bads_company foreign key(company_id) references companies(id) on delete cascade on update restrict

create table user_c_falses
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_c_falses_company foreign key(company_id) references companies(id)

create table user_c_name_onlies
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_c_name_onlies_company foreign key(company_id) references companies(id)

create table user_c_names
    id integer primary key autoincrement
    company_id integer
    constraint fk_custom foreign key(company_id) references companies(id) on delete cascade

create table user_c_onlies
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_c_onlies_company foreign key(company_id) references companies(id)

create table user_no_actions
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_no_actions_company foreign key(company_id) references companies(id) on delete restrict
