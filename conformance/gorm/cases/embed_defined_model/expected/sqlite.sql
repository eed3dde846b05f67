create index idx_ubmas_deleted_at on ubmas(deleted_at)

create index idx_ubms_deleted_at on ubms(deleted_at)

create table ubmas
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    n text

create table ubms
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    n text
