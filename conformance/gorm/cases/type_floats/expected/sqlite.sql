create table floats
    id integer primary key autoincrement
    a real
    b real
    c real
    d real
    e real
    f real
    g real
    h real
    i real
    j real
    k real
    l real
