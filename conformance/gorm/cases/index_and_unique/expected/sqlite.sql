create index idx_boths_a on boths(a)

create table boths
    id integer primary key autoincrement
    a text
    b text
    c integer
    constraint uni_boths_a unique(a)
    constraint uni_boths_b unique(b)
    constraint uni_boths_c unique(c)

create unique index idx_boths_b on boths(b)

create unique index udx_c on boths(c)
