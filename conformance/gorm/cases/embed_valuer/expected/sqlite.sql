create table pt_embs
    id integer primary key autoincrement
    p text
    q text
