create table items
    code varchar(20)
    primary key(code)
