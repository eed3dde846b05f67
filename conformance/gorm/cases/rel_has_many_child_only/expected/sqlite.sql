create table cards
    id integer primary key autoincrement
    user_id integer
