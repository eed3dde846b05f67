create table two_embs
    id integer
    g_id integer primary key autoincrement
    g_created_at datetime
