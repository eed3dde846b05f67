create table money
    id integer primary key autoincrement
    a numeric
    b decimal(10, 2)
