create index idx_multi_pk6_deleted_at on multi_pk6(deleted_at)

create table multi_pk2
    id integer primary key autoincrement
    b integer

create table multi_pk6
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    code text
