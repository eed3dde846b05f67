create index idx_indexeds_deleted_at on indexeds(deleted_at)

create table indexeds
    id integer primary key autoincrement
    deleted_at datetime

create table plains
    id integer primary key autoincrement
    deleted_at datetime

create table uniques
    id integer primary key autoincrement
    email text
    deleted_at datetime

create unique index udx_email_deleted on uniques(email, deleted_at)
