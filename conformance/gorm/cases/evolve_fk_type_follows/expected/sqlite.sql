create table items
    id integer primary key autoincrement
    owner_code text

create table owners
    code text
    primary key(code)
