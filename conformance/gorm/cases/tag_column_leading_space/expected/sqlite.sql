create table leads
    id integer primary key autoincrement
    " foo" text
