create table chks
    id integer primary key autoincrement
    fcol text
    h text
    iCol text
    j integer
    constraint "my-chk" check(h < > 'a')
    constraint chk_chks_fcol check(fcol < > '')
    constraint chk_chks_iCol check(1 = 1)
    constraint chk_j check(j > = 0)
