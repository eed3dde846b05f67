create table pt_emb2
    id integer primary key autoincrement
    p real
    q real
