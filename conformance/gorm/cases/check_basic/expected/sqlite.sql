create table chks
    id integer primary key autoincrement
    a integer
    b integer
    c text
    d text
    e integer
    constraint chk_chks_a check(a > 13)
    constraint chk_chks_c check(c < > 'a,b')
    constraint chk_chks_d check(d in('a', 'b'))
    constraint chk_chks_e check(e > 1)
    constraint name_b check(b < > 7)
