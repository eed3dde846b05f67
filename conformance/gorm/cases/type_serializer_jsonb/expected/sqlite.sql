create table vs
    id integer primary key autoincrement
    a jsonb
    b jsonb
    c json
    d jsonb not null default '[]'
