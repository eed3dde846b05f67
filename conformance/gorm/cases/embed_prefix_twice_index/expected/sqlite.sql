create table blog2
    id integer primary key autoincrement
    author_name text
    author_email text
    editor_name text
    editor_email text

create unique index idx_blog2_email on blog2(author_email, editor_email)
