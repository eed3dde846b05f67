create index idx_shadow_pk2_deleted_at on shadow_pk2(deleted_at)

create index idx_shadow_pks_deleted_at on shadow_pks(deleted_at)

create table shadow_pk2
    id text
    created_at datetime
    updated_at datetime
    deleted_at datetime
    primary key(id)

create table shadow_pks
    id text
    created_at datetime
    updated_at datetime
    deleted_at datetime
    primary key(id)
