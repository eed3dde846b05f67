create index idx_emb1_created_by on emb1(created_by)

create index idx_emb1_deleted_at on emb1(deleted_at)

create index idx_emb2_created_by on emb2(created_by)

create table emb1
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    created_by text
    z integer

create table emb2
    id integer primary key autoincrement
    created_at datetime
    created_by text
    z integer
