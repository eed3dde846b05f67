create table emb_sers
    id integer primary key autoincrement
    code text
