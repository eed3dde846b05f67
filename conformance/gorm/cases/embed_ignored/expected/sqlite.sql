create table emb_igns
    id integer primary key autoincrement

create table emb_model_igns
    id text
    primary key(id)

create table emb_readonlies
    id integer primary key autoincrement
