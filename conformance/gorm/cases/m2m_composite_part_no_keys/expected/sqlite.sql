create table blogs
    id integer primary key autoincrement
    locale text

create table locale_blog_tags
    blog_id integer
    blog_locale text
    tag_id integer
    primary key(blog_id, blog_locale, tag_id)

create table shared_blog_tags
    blog_id integer
    tag_id integer
    primary key(blog_id, tag_id)

create table tags
    id integer primary key autoincrement
    locale text
