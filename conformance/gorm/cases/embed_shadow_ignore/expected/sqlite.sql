create index idx_shadow_ign2_deleted_at on shadow_ign2(deleted_at)

create index idx_shadow_igns_deleted_at on shadow_igns(deleted_at)

create table shadow_ign2
    id integer primary key autoincrement
    created_at datetime
    deleted_at datetime

create table shadow_igns
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
