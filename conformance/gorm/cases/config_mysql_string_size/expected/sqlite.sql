create table tags
    code text
    primary key(code)

create table user_tags
    user_id integer
    tag_code text
    constraint fk_user_tags_tag foreign key(tag_code) references tags(code)
    constraint fk_user_tags_user foreign key(user_id) references users(id)
    primary key(user_id, tag_code)

create table users
    id integer primary key autoincrement
    a text
    b text
    c text
    d text
    e text default 'x'
    constraint uni_users_b unique(b)

create unique index idx_users_d on users(d)
