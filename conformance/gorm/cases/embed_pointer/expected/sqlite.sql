create index idx_emb3_created_by on emb3(created_by)

create table emb3
    id integer primary key autoincrement
    created_by text
    n text
    z integer
