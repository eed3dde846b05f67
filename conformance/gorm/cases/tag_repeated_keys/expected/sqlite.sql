create table reps
    id integer primary key autoincrement
    a text
    aa text
    c text
    d text
    e text default 'y'
    f text

create unique index ux on reps(aa desc)
