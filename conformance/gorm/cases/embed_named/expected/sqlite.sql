create table blog_ptrs
    id integer primary key autoincrement
    name text
    email text

create table blogs
    id integer primary key autoincrement
    name text
    email text
    upvotes integer

create unique index idx_blog_ptrs_email on blog_ptrs(email)

create unique index idx_blogs_email on blogs(email)
