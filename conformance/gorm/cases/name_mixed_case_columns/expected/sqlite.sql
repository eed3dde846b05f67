create index idx_mixeds_a on mixeds(firstName)

create table mixeds
    mixedId integer primary key autoincrement
    firstName text
    lastName text
    ageYears integer
    ownID integer
    constraint chk_mixeds_ageYears check(1 = 1)
    constraint fk_mixeds_own foreign key(ownID) references mixeds(mixedId)
    constraint uni_mixeds_last_name unique(lastName)
