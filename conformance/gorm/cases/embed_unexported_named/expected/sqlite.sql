create table unexp_field_typs
    id integer primary key autoincrement
    a text
