create table custom_things
    id integer primary key autoincrement

create table fixed_name
    id integer primary key autoincrement
