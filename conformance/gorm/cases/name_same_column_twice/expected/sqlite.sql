create table twice_col2
    id integer primary key autoincrement
    name text

create table twice_cols
    id integer primary key autoincrement
    name text
