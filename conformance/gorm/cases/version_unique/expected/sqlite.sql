create index idx_users_phone on users(phone)

create table users
    id integer primary key autoincrement
    email text not null
    phone text
    constraint uni_users_email unique(email)
    constraint uni_users_phone unique(phone)
