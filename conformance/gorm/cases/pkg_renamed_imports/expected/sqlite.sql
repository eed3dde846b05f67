create index idx_users_deleted_at on users(deleted_at)

create table users
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    seen datetime
    kind text
    rev integer
