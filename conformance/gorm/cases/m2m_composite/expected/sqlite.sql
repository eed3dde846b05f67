create table blog_tags
    blog_id integer
    blog_locale text
    tag_id integer
    tag_locale text
    constraint fk_blog_tags_blog foreign key(blog_id, blog_locale) references blogs(id, locale)
    constraint fk_blog_tags_tag foreign key(tag_id, tag_locale) references tags(id, locale)
    primary key(blog_id, blog_locale, tag_id, tag_locale)

create table blogs
    id integer
    locale text
    primary key(id, locale)

create table tags
    id integer
    locale text
    value text
    primary key(id, locale)
