create index idx_t_users_name on t_users(name)

create table t_users
    id integer primary key autoincrement
    name text
