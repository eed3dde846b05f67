create table ds
    id integer primary key autoincrement
    a real default 1.5
    b real default 1000
    c real default 0.1
    d real default 1
    e real default 0
    f real default 0.1
    g real default 1.5
    h real not null default - 2.25
    i real default 0.5
    j real default 0.001
    k real default 3.14159265
