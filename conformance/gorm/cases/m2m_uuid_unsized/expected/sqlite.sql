create table roles
    id text
    primary key(id)

create table user_roles
    user_id text
    role_id text
    constraint fk_user_roles_role foreign key(role_id) references roles(id)
    constraint fk_user_roles_user foreign key(user_id) references users(id)
    primary key(user_id, role_id)

create table users
    id text
    primary key(id)
