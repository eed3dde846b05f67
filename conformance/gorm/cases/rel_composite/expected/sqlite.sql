create table blogs
    id integer
    locale text
    primary key(id, locale)

create table post_bs
    id integer primary key autoincrement
    blog_id integer
    blog_locale text
    constraint fk_post_bs_blog foreign key(blog_id, blog_locale) references blogs(id, locale)

create table posts
    id integer primary key autoincrement
    blog_id integer
    blog_locale text
    constraint fk_blogs_posts foreign key(blog_id, blog_locale) references blogs(id, locale)
