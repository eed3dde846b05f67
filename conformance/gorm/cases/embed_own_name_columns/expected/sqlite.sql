create table prices
    id integer primary key autoincrement
    net_cents integer not null default 0
    net_currency text default 'EUR'
    gross_cents integer not null default 0
    gross_currency text default 'EUR'
