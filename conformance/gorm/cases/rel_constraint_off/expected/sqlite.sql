create table user_c_dashes
    id integer primary key autoincrement
    company_id integer

create table user_ign_ms
    id integer primary key autoincrement
    company_id integer

create table user_igns
    id integer primary key autoincrement
    company_id integer
