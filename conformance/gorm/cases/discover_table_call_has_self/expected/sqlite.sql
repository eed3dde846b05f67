create table staff
    id integer primary key autoincrement
    boss_id integer
