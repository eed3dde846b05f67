create table chks
    id integer primary key autoincrement
    h text
    constraint chk_chks_h check(h < > '?')
