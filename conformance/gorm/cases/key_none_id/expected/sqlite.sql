create table id_col2
    id text
    bar integer
    primary key(id)

create table id_col3
    user_id integer primary key autoincrement
    bar integer

create table id_col4
    id integer primary key autoincrement
    bar integer

create table id_col5
    user_id integer primary key autoincrement
    id integer
    constraint uni_id_col5_id unique(id)

create table id_cols
    id integer primary key autoincrement
    bar integer
