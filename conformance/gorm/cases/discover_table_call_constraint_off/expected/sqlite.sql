create table animals
    id integer primary key autoincrement
    owner_id integer
    sitter_id integer

create table owners
    id integer primary key autoincrement

create table tags
    id integer primary key autoincrement

create table toys
    id integer primary key autoincrement
    pet_id integer
