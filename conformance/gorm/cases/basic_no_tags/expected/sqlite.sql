create table no_pks
    a text
    b integer
