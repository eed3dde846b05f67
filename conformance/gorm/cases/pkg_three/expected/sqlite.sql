create table posts
    id integer primary key autoincrement
    created_at datetime
    title text
    author_id integer
    constraint fk_posts_author foreign key(author_id) references users(id)

create table profiles
    id integer primary key autoincrement
    created_at datetime
    user_id integer
    constraint fk_profiles_user foreign key(user_id) references users(id)
    constraint uni_profiles_user_id unique(user_id)

create table users
    id integer primary key autoincrement
    created_at datetime
    email text

create unique index idx_users_email on users(email)
