create table posts
    id integer primary key autoincrement
    user_uuid integer
    constraint fk_posts_user foreign key(user_uuid) references users(id)

create table users
    id integer primary key autoincrement
    uuid text
    constraint uni_users_uuid unique(uuid)
