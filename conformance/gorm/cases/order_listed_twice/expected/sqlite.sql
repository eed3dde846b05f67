create index idx_users_name on users(name)

create table users
    id integer primary key autoincrement
    name text
