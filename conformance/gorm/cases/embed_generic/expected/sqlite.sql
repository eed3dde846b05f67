create table gu2
    id integer primary key autoincrement
    created_at datetime
    name text

create table gus
    id text
    created_at datetime
    name text
    primary key(id)
