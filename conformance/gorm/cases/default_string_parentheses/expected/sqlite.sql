create table ds
    id integer primary key autoincrement
    a text default 'f(x)'
    b text default 'Smith (Jr)'
    c text default('a')
