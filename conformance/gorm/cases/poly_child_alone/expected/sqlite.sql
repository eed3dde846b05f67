create table toys
    id integer primary key autoincrement
    owner_id integer
    owner_type text
