create table multi_pk5
    a integer
    id integer
    primary key(a, id)

create table multi_pk7
    b text
    aCol text
    primary key(b, aCol)

create table multi_pks
    a integer
    b integer
    primary key(a, b)

create table pk_tags
    code text
    n integer
    primary key(code, n)
