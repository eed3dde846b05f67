create table escs
    id integer primary key autoincrement
    a text default 'tab	x'
    "bä" text
