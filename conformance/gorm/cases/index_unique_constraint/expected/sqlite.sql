create table uqs
    id integer primary key autoincrement
    a text
    bCol text
    d text
    e text not null default 'x'
    f text
    g text
    h text
    constraint uni_uqs_a unique(a)
    constraint uni_uqs_b_col unique(bCol)
    constraint uni_uqs_d unique(d)
    constraint uni_uqs_e unique(e)
    constraint uni_uqs_g unique(g)
