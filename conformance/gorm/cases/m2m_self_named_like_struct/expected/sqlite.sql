create table user_users
    user_id integer
    user_id_reference integer
    constraint fk_user_users_user foreign key(user_id, user_id_reference) references users(id, id)
    primary key(user_id, user_id_reference)

create table users
    id integer primary key autoincrement
