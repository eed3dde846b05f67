create table codeds
    id varchar(30)
    a char(8)
    b text
    c char(12) not null
    d numeric
    e numeric
    f varchar(90)
    g varchar(60) not null
    h text
    primary key(id)
