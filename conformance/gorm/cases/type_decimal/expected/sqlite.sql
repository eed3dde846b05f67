create table money
    id integer primary key autoincrement
    a text
    b text
    c decimal(10, 2) default '0'
    d decimal(10, 2) not null default '0.00'
    e text
    f numeric(20, 8)
