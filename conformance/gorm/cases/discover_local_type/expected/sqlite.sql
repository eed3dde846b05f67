create table plans
    id integer primary key autoincrement
    note text

create table settings
    key text
    value text
    primary key(key)
