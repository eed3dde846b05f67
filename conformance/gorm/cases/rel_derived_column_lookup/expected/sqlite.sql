create table companies
    id integer primary key autoincrement

create table users
    id integer primary key autoincrement
    owner_id integer
    constraint fk_users_company foreign key(owner_id) references companies(id)
