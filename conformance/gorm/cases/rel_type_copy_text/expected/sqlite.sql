create table posts
    id integer primary key autoincrement
    tag_id text
    constraint fk_posts_tag foreign key(tag_id) references tags(id)

create table tags
    id text
    primary key(id)
