create table invoices
    id integer primary key autoincrement
    total integer
    tax integer not null default 0
    in char(3)
    rates blob
    period_from datetime not null
    period_to datetime
