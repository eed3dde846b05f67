create table docs
    id integer primary key autoincrement
    a json default '{}'
    b json default('[]')
    c json
