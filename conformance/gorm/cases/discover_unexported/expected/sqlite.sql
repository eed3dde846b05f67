create table unexp_models
    id integer primary key autoincrement
    name text
