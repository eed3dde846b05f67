create table docs
    id integer primary key autoincrement
    a json
    b json
    c json
    d json
    e json
    f json
    g json not null
