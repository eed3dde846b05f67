create table emb_times
    id integer primary key autoincrement
    time datetime
    null_string text
    emb_str text
