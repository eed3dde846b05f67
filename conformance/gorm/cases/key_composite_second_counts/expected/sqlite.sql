create table multi_pk4
    a integer
    b integer primary key autoincrement
