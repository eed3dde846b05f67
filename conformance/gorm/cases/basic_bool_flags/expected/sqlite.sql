create table flags
    id integer primary key autoincrement
    a numeric
    b numeric default true
    c numeric default false
    d numeric default true
    e numeric default false
    f numeric default true
    g numeric default true
    j numeric not null default true
    k numeric default false
